"""Reads the submissions in a folder with openpyxl, as a script of a planning office does, and adds up what they say.

The peer of pullProgram.ts: pullInPython.py FOLDER. Figures are added in hundredths, so that both sides can be compared.
"""

import json
import os
import sys
import time

import openpyxl

SHEET = "Chỉ tiêu"
FIRST_ROW = 7
FIRST_FIGURE, LAST_FIGURE, CODE = 3, 15, 16


def pull(folder):
    totals = {}
    for name in sorted(os.listdir(folder)):
        book = openpyxl.load_workbook(os.path.join(folder, name), read_only=True, data_only=True)
        for row in book[SHEET].iter_rows(min_row=FIRST_ROW, max_col=CODE + 1, values_only=True):
            code = row[CODE] if len(row) > CODE else None
            if code is None:
                continue
            for column in range(FIRST_FIGURE, LAST_FIGURE + 1):
                value = row[column]
                if isinstance(value, (int, float)):
                    key = (code, column)
                    totals[key] = totals.get(key, 0) + round(value * 100)
        book.close()
    return totals


start, processor = time.perf_counter(), time.process_time()
totals = pull(sys.argv[1])
print(
    json.dumps(
        {
            "ms": (time.perf_counter() - start) * 1000,
            "cpu": (time.process_time() - processor) * 1000,
            "digest": "%d totals, %d" % (len(totals), sum(totals.values())),
        }
    )
)
