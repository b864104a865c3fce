# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One sheet of an XLSX file as CSV, its cells as the sheet shows them:  sheet.py IN.xlsx OUT.csv OUT.json [SHEET]
# OUT.json: {"sheet": read, "sheets": [visible ones], "hidden": [...], "hidden_rows": read, "hidden_columns": read, "merged": [ranges over several rows]}.
# Exit 3: openpyxl is missing; 4: no such sheet; 5: no visible one; 6: Strict Open XML, which openpyxl doesn't know.
import csv
import datetime
import json
import re
import sys
import zipfile

from xml.etree import ElementTree

try:
    import openpyxl
    import openpyxl.reader.excel
    from openpyxl.cell.text import Text
    from openpyxl.worksheet._reader import WorkSheetParser
except ImportError:
    sys.exit(3)

ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
DIGITS_KEPT = 15  # by the double in which a spreadsheet holds a number


def unescaped(text):
    """ECMA-376 part 1, 22.9.2.19: _xHHHH_ is a character that XML can't hold."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n").replace("\r", "\n")


class PlainStyles:
    """The archive, its style sheet without what only the eye sees: openpyxl refuses a whole workbook for one odd fill."""

    PLAIN = {"fill": "<fill xmlns='%s'><patternFill/></fill>", "font": "<font xmlns='%s'/>", "border": "<border xmlns='%s'/>"}
    DROPPED = ("dxfs", "tableStyles", "colors", "extLst")

    def __init__(self, archive):
        self.archive = archive

    def __getattr__(self, name):
        return getattr(self.archive, name)

    def read(self, name, *further):
        data = self.archive.read(name, *further)
        if not name.endswith("styles.xml"):
            return data
        root = ElementTree.fromstring(data)
        space = root.tag[1:].split("}")[0]
        for part in list(root):
            kind = part.tag.split("}")[1]
            if kind in self.DROPPED:
                root.remove(part)
            elif kind.rstrip("s") in self.PLAIN:
                part[:] = [ElementTree.fromstring(self.PLAIN[kind.rstrip("s")] % space) for _ in part]
        return ElementTree.tostring(root)


apply_styles = openpyxl.reader.excel.apply_stylesheet
openpyxl.reader.excel.apply_stylesheet = lambda archive, book: apply_styles(PlainStyles(archive), book)

content = Text.content
Text.content = property(lambda self: unescaped(content.fget(self)))


def digits_of(number_format):
    """A format of zeros and signs or words between them (00000, 000-000, "K-"000): its parts, a digit as '0'; None for any other."""
    form = re.sub(r"\[[^\]]*\]", "", number_format.split(";")[0])
    parts = re.findall(r'"([^"]*)"|\\(.)|(.)', form)
    out = []
    for quoted, escaped, plain in parts:
        if plain and plain not in "0 ()/-+":
            return None
        out += [(sign, False) for sign in quoted + escaped] if quoted or escaped else [(plain, plain == "0")]
    zeros = sum(digit for _, digit in out)
    words = any(not digit and sign.strip() for sign, digit in out)
    return out if zeros > 1 or (zeros and words) else None


def shown(cell):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        number_format = cell.number_format or "General"
        if "%" in number_format:
            return "%.15g%%" % (value * 100)
        whole = isinstance(value, int) or value.is_integer()
        zeros = digits_of(number_format)
        if zeros and whole and value >= 0:
            digits = list(str(int(value)).zfill(sum(digit for _, digit in zeros)))
            first = next(i for i, (_, digit) in enumerate(zeros) if digit)
            out = [digits.pop() if digit else sign for sign, digit in reversed(zeros)]
            out.reverse()
            return "".join(out[:first] + digits + out[first:])
        if whole and abs(value) < (2**53 if isinstance(value, int) else 10**DIGITS_KEPT):
            return str(int(value))
        if whole:
            return "%.14E" % value  # its last digits are lost: it must not look like a number that is whole
        text = "%.15g" % value
        return text if "e" not in text else ("%.20f" % value).rstrip("0")
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "seconds")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return str(value)


parse_cell = WorkSheetParser.parse_cell


def parse_calculated(self, element):
    """A formula whose value no spreadsheet has stored is not an empty cell."""
    cell = parse_cell(self, element)
    if cell["value"] is None and any(part.tag.endswith("}f") for part in element):
        cell["value"] = "#NOT CALCULATED!"
        cell["data_type"] = "s"
    return cell


WorkSheetParser.parse_cell = parse_calculated

HIDDEN = ("1", "true")
unseen = {"rows": 0, "columns": 0}
merged = []
parse_row = WorkSheetParser.parse_row
parse_columns = WorkSheetParser.parse_column_dimensions


def parse_and_count(self, row):
    """Rows that a filter or somebody hid are in the file all the same."""
    number, cells = parse_row(self, row)
    if row.get("hidden") in HIDDEN and any(cell["value"] is not None for cell in cells):
        unseen["rows"] += 1
    return number, cells


def parse_columns_and_count(self, column):
    if column.get("hidden") in HIDDEN:
        last = min(int(column.get("max", column.get("min"))), 1000)  # a sheet may hide all beyond its table
        unseen["columns"] += max(0, last - int(column.get("min")) + 1) if last < 1000 else 0
    parse_columns(self, column)


def note_merged(self, cells):
    """Of cells that are merged only the first has a value; where they reach over rows, those below look empty."""
    if cells is not None:
        merged.extend(part.coord for part in cells.mergeCell if part.max_row > part.min_row)


WorkSheetParser.merged_cells = property(lambda self: None, note_merged)
WorkSheetParser.parse_row = parse_and_count
WorkSheetParser.parse_column_dimensions = parse_columns_and_count


def is_strict(source):
    """ISO/IEC 29500 Strict has namespaces of its own, in which openpyxl finds nothing."""
    with zipfile.ZipFile(source) as archive:
        return any(name.endswith(("workbook.xml", "sheet1.xml")) and b"//purl.oclc.org/ooxml/spreadsheetml/main" in archive.read(name)[:4096]
                   for name in archive.namelist())


def main(source, target, about, wanted=""):
    if is_strict(source):
        sys.exit(6)
    book = openpyxl.load_workbook(open(source, "rb"), read_only=True, data_only=True)  # by content, whatever it is called
    visible = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    hidden = [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]
    if wanted and wanted not in visible + hidden:
        json.dump({"sheet": wanted, "sheets": visible, "hidden": hidden}, open(about, "w", encoding="utf-8"))
        sys.exit(4)
    if not wanted and not visible:
        sys.exit(5)
    sheet = book[wanted or visible[0]]
    sheet.reset_dimensions()  # some programs write wrong ones
    with open(target, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        for row in sheet.iter_rows():
            cells = [shown(cell) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                writer.writerow(cells)
            else:
                out.write("\n")
    told = {"sheet": sheet.title, "sheets": visible, "hidden": hidden, "hidden_rows": unseen["rows"], "hidden_columns": unseen["columns"], "merged": merged}
    json.dump(told, open(about, "w", encoding="utf-8"))


main(*sys.argv[1:])
