#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# kontorctl from outside: exit codes, report, dry run; on SQLite, and on PostgreSQL where KONTOR_TEST_POSTGRESQL names one.
set -euo pipefail
ctl=$1
here=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
expect() { local want=$1; shift; local got=0; "$@" >"$dir/out" 2>"$dir/err" || got=$?; [ "$got" = "$want" ] || { cat "$dir/out" "$dir/err" >&2; fail "exit $got instead of $want: $*"; }; }
run() {
    local db=$1
    expect 3 "$ctl" --database "$db" doctor
    expect 0 "$ctl" --database "$db" init
    expect 0 "$ctl" --database "$db" init
    expect 0 "$ctl" --database "$db" migrate
    expect 0 "$ctl" --database "$db" sample --customers 40
    expect 3 "$ctl" --database "$db" sample --customers 40
    expect 0 "$ctl" --database "$db" doctor
    # Sample companies have budgets and order requests; what time does with them, and another time nothing.
    expect 0 "$ctl" --database "$db" requests --state open; grep -q '^A[0-9]*'$'\t''.*waiting' "$dir/out" || fail "requests"
    company=$(cut -f6 "$dir/out" | head -1); [ -n "$company" ] || fail "whose request"
    expect 0 "$ctl" --database "$db" requests --state ordered --company "$company"; grep -q 'K[0-9]*$' "$dir/out" || fail "what became of it"
    expect 2 "$ctl" --database "$db" requests --state nowhere
    expect 2 "$ctl" --database "$db" requests --company Nobody
    expect 0 "$ctl" --database "$db" budgets "$company"; grep -q '^Purchases.*month' "$dir/out" || fail "budgets"
    expect 0 "$ctl" --database "$db" tick --dry-run; expect 0 "$ctl" --database "$db" tick; grep -q '^0 ' "$dir/out" || fail "tick"
    expect 0 "$ctl" --database "$db" export --records budgets "$dir/budgets.csv"; grep -q Purchases "$dir/budgets.csv" || fail "budgets out"
    expect 0 "$ctl" --database "$db" import "$dir/budgets.csv" --channel "B2B Wholesale" --records budgets --report "$dir/report.json"
    python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); assert r["unchanged"]>0 and not r["errors"], r' "$dir/report.json" || fail "budgets back"
    expect 0 "$ctl" --database "$db" import "$here/data/northwind/customers.csv" --channel "B2B Wholesale" --source Manual --dry-run --report "$dir/report.json"
    grep -q '"new": 91' "$dir/report.json" || fail "dry run report"
    expect 0 "$ctl" --database "$db" customers --search futterkiste; grep -q . "$dir/out" && fail "a dry run wrote something"
    expect 0 "$ctl" --database "$db" import "$here/data/northwind/customers.csv" --channel "B2B Wholesale" --source Manual --report "$dir/report.json"
    grep -q '"new": 91' "$dir/report.json" || fail "report"
    expect 0 "$ctl" --database "$db" import "$here/data/northwind/customers.csv" --channel "B2B Wholesale" --source Manual --report "$dir/report.json"
    grep -q '"unchanged": 91' "$dir/report.json" || fail "second import"
    expect 0 "$ctl" --database "$db" northwind "$here/data/northwind" --channel "B2B Wholesale" --source Manual
    expect 0 "$ctl" --database "$db" customers --search futterkiste --json
    python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); assert len(r)==1 and r[0]["source_customer_code"]=="ALFKI" and r[0]["addresses"][0]["country_code"]=="DE", r' "$dir/out" || fail "json"
    printf 'Kunde;Vor;Mail\nX1;Anna;anna@x.de\nX2;Bert;keine\n' >"$dir/own.csv"
    expect 1 "$ctl" --database "$db" import "$dir/own.csv" --channel "B2B Wholesale" --source Manual --map source_customer_code=Kunde --map first_name=Vor --map email=Mail --report "$dir/report.json" --refused "$dir/refused.csv"
    python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); assert r["new"]==1 and [e["line"] for e in r["errors"]]==[3] and r["errors"][0]["column"]=="Mail" and r["errors"][0]["reason"] and r["seconds"]>=0, r' "$dir/report.json" || fail "errors in the report"
    grep -q kontor_reason "$dir/refused.csv" || fail "refused file"
    expect 1 "$ctl" --database "$db" import "$dir/own.csv" --channel "B2B Wholesale" --source Manual --map name=Vor --ignore-new --dry-run
    expect 2 "$ctl" --database "$db" import "$dir/own.csv" --channel Nowhere --source Manual
    expect 2 "$ctl" --database "$db" import "$dir/own.csv" --channel "B2B Wholesale" --source Manual --map nonsense=Kunde
    expect 2 "$ctl" --database "$db" import "$dir/missing.csv" --channel "B2B Wholesale" --source Manual
    : >"$dir/empty.csv"; expect 2 "$ctl" --database "$db" import "$dir/empty.csv" --channel "B2B Wholesale" --source Manual
    printf 'email,email\na@b.de,c@d.de\n' >"$dir/twice.csv"; expect 2 "$ctl" --database "$db" import "$dir/twice.csv" --channel "B2B Wholesale" --source Manual
    rm -f "$dir"/b.kontor "$dir"/back.sqlite
    expect 0 "$ctl" --database "$db" backup "$dir/b.kontor"
    [ "$(stat -c %a "$dir/b.kontor")" = 600 ] || fail "others may read the backup"
    expect 2 "$ctl" --database "$db" backup "$dir/b.kontor"
    expect 0 "$ctl" --database "$db" backup "$dir/b.kontor" --replace
    expect 2 "$ctl" --database "$db" restore "$dir/b.kontor" # it is not empty
    expect 2 "$ctl" --database "sqlite:$dir/back.sqlite" restore "$dir/report.json"
    expect 0 "$ctl" --database "sqlite:$dir/back.sqlite" restore "$dir/b.kontor"
    expect 0 "$ctl" --database "sqlite:$dir/back.sqlite" doctor
    expect 0 "$ctl" --database "$db" export "$dir/one.csv" --template Everything
    expect 0 "$ctl" --database "sqlite:$dir/back.sqlite" export "$dir/two.csv" --template Everything
    cmp -s "$dir/one.csv" "$dir/two.csv" || fail "the restored customers differ"
    expect 0 "$ctl" --database "$db" export "$dir/all.csv"
    expect 0 "$ctl" --database "$db" import "$dir/all.csv" --channel "B2B Wholesale" --source Manual --report "$dir/report.json"
    python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); assert r["new"]==0 and r["changed"]==0 and r["unchanged"]>100, r' "$dir/report.json" || fail "export comes back unchanged"
    expect 0 "$ctl" --database "$db" export --filter status=deactivated "$dir/gone.csv"
    expect 2 "$ctl" --database "$db" export --filter status=nonsense "$dir/gone.csv"
    # undo, by the batch's number: everybody the last import added is gone again
    printf 'source_customer_code,last_name\nU1,Undone\nU2,Undone\n' >"$dir/undo.csv"
    expect 0 "$ctl" --database "$db" import "$dir/undo.csv" --channel "B2B Wholesale" --source Manual
    batch=$(sed -n 's/.*batch \([0-9]*\).*/\1/p' "$dir/out")
    expect 0 "$ctl" --database "$db" batches; grep -q "^$batch	.*undo.csv" "$dir/out" || fail "batches"
    expect 0 "$ctl" --database "$db" undo "$batch"; grep -q "2 removed" "$dir/out" || fail "undo"
    expect 2 "$ctl" --database "$db" undo "$batch"
    expect 2 "$ctl" --database "$db" undo nonsense
    # who was changed since is listed and left, unless named
    expect 0 "$ctl" --database "$db" import "$dir/undo.csv" --channel "B2B Wholesale" --source Manual
    batch=$(sed -n 's/.*batch \([0-9]*\).*/\1/p' "$dir/out")
    printf 'source_customer_code,last_name\nU1,Later\n' >"$dir/later.csv"
    expect 0 "$ctl" --database "$db" import "$dir/later.csv" --channel "B2B Wholesale" --source Manual
    expect 1 "$ctl" --database "$db" undo "$batch" --dry-run; grep -q "1 removed, 1 left" "$dir/out" || fail "what an undo would do"
    later=$(sed -n 's/.*customer #[0-9]*, \(U1\), Later.*/\1/p' "$dir/err"); [ -n "$later" ] || fail "whom an undo would leave"
    expect 2 "$ctl" --database "$db" undo "$batch" --also nobody
    expect 0 "$ctl" --database "$db" undo "$batch" --also "$later"; grep -q "1 changed since undone as well" "$dir/out" || fail "undo --also"
    # a spreadsheet goes out and comes back; a zip bomb does not
    expect 0 "$ctl" --database "$db" export "$dir/all.xlsx"
    if { python3 -c "import openpyxl" || /usr/bin/python3 -c "import openpyxl"; } 2>/dev/null; then
        expect 0 "$ctl" --database "$db" import "$dir/all.xlsx" --channel "B2B Wholesale" --source Manual --report "$dir/report.json"
        python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); assert r["new"]==0 and r["changed"]==0 and r["unchanged"]>100, r' "$dir/report.json" || fail "XLSX comes back unchanged"
        # lines are the sheet's rows, also where some are empty or a cell has two lines
        python3 - "$dir/gaps.xlsx" <<'PY'
import sys, zipfile
rows = {1: ("source_customer_code", "last_name", "email"), 2: ("G1", "two&#10;lines", "g1@x.de"), 5: ("G2", "B", "bad")}
sheet = "".join('<row r="%d">%s</row>' % (r, "".join('<c r="%s%d" t="inlineStr"><is><t>%s</t></is></c>' % (c, r, text)
                for c, text in zip("ABC", cells))) for r, cells in rows.items())
main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006/"
with zipfile.ZipFile(sys.argv[1], "w") as out:
    out.writestr("[Content_Types].xml", '<Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>'
                 '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                 '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                 '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                 '</Types>' % package)
    out.writestr("_rels/.rels", '<Relationships xmlns="%srelationships"><Relationship Id="a" Type="%s/officeDocument"'
                 ' Target="xl/workbook.xml"/></Relationships>' % (package, office))
    out.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>'
                 % (main, office))
    out.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="%srelationships"><Relationship Id="b" Type="%s/worksheet"'
                 ' Target="worksheets/sheet1.xml"/></Relationships>' % (package, office))
    out.writestr("xl/worksheets/sheet1.xml", '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, sheet))
PY
        expect 1 "$ctl" --database "$db" import "$dir/gaps.xlsx" --channel "B2B Wholesale" --source Manual
        grep -q "line 5, column email" "$dir/err" || fail "lines of a sheet: $(cat "$dir/err")"
        python3 - "$dir/all.xlsx" "$dir/bomb.xlsx" <<'PY'
import sys, zipfile
source, target = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED)
for item in source.infolist():
    if item.filename == "xl/worksheets/sheet1.xml":
        with target.open(item, "w", force_zip64=True) as out:
            out.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>')
            for _ in range(400): out.write(b"A" * 1048576)
            out.write(b"</t></is></c></row></sheetData></worksheet>")
    else:
        target.writestr(item, source.read(item.filename))
target.close()
PY
        expect 2 "$ctl" --database "$db" import "$dir/bomb.xlsx" --channel "B2B Wholesale" --source Manual
        rm -f "$dir/bomb.xlsx"
    fi
    # what a slip of the pen leaves out must not mean everybody
    expect 2 "$ctl" --database "$db" invite --search 'statsu:pending'; grep -q "statsu" "$dir/err" || fail "typed filter"
    expect 2 "$ctl" --database "$db" export --search 'statsu:pending' "$dir/slip.csv"; [ ! -e "$dir/slip.csv" ] || fail "export of a slip"
    expect 2 "$ctl" --database "$db" customers --search 'orders:many'
    expect 2 "$ctl" --database "$db" export "$dir/all.pdf"
    for nobody in "" abc 0; do expect 2 "$ctl" --database "$db" invite --batch "$nobody"; done
    expect 2 "$ctl" --database "$db" invite --search ""
    # a staged batch that needs nobody's approval is written by whoever staged it
    printf 'source_customer_code,last_name\nS1,Staged\n' >"$dir/staged.csv"
    expect 0 "$ctl" --database "$db" import "$dir/staged.csv" --channel "B2B Wholesale" --source Manual --stage
    batch=$(sed -n 's/^batch \([0-9]*\) is staged.*/\1/p' "$dir/out")
    expect 0 "$ctl" --database "$db" approve "$batch"; grep -q "1 new" "$dir/out" || fail "staged batch"
    # a watched folder
    rm -rf "$dir/watch"; mkdir "$dir/watch"; cp "$dir/undo.csv" "$dir/watch/good.csv"; printf 'source_customer_code,last_name,email\nW1,A,bad\n' >"$dir/watch/wrong.csv"
    expect 1 "$ctl" --database "$db" watch "$dir/watch" --channel "B2B Wholesale" --source Manual --once
    [ -n "$(ls "$dir"/watch/done/*good.csv)" ] && [ -n "$(ls "$dir"/watch/refused/*wrong.csv.rows.csv)" ] || fail "watched folder"
    # what is wrong with the command moves no file away
    cp "$dir/undo.csv" "$dir/watch/next.csv"
    expect 2 "$ctl" --database "$db" watch "$dir/watch" --channel "B2B Whole" --source Manual --once
    expect 0 "$ctl" --database "$db" watch "$dir/watch" --channel "B2B Wholesale" --source Manual --dry-run
    expect 2 "$ctl" --database "$db" import "$dir/undo.csv" --channel "B2B Wholesale" --source Manual --report "$dir/nowhere/r.json"
    grep -q "nowhere" "$dir/err" || fail "a report that can't be written"
    [ -e "$dir/watch/next.csv" ] || fail "a file was moved unread"; rm "$dir/watch/next.csv"
    expect 2 "$ctl" --database "$db" watch "$dir/nowhere" --channel "B2B Wholesale" --source Manual --once
    expect 2 "$ctl" --database "$db" import "$dir/undo.csv" --channel "B2B Wholesale" --source Manual --mode deactivate-missing --confirm 1
    grep -q "not in the file" "$dir/err" || fail "deactivate-missing says how many"
    expect 2 "$ctl" --database "$db" import "$dir/undo.csv" --channel "B2B Wholesale" --source Manual --mode nonsense
    expect 2 "$ctl" --database "$db" nonsense
}
expect 2 "$ctl"
expect 2 "$ctl" doctor
expect 2 "$ctl" --database nonsense doctor
expect 2 "$ctl" --database "postgresql://me:secret@localhost/x" doctor
expect 3 "$ctl" --database "postgresql://me@localhost:1/x" doctor
run "sqlite:$dir/test.sqlite"
# a database of an older version: what to do is said, not what SQL found
"$ctl" --database "sqlite:$dir/older.sqlite" init >"$dir/out" 2>"$dir/err"
python3 -c "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('DELETE FROM schema_migrations WHERE version = (SELECT max(version) FROM schema_migrations)'); d.commit()" "$dir/older.sqlite"
expect 2 "$ctl" --database "sqlite:$dir/older.sqlite" customers
grep -q "migrate" "$dir/err" || fail "an older database"
expect 3 "$ctl" --database "sqlite:$dir/older.sqlite" doctor
if [ -n "${KONTOR_TEST_POSTGRESQL:-}" ]; then
    run "$KONTOR_TEST_POSTGRESQL"
fi
echo "kontorctl: all as expected"
