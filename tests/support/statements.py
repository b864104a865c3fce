# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the statements that the tests have run would run on a distributed PostgreSQL, sharded by trade store (docs/admin/scale.md).

    statements.py SOURCE_DIR [FILE]

reads every statement that the server of KONTOR_TEST_POSTGRESQL has seen (pg_stat_statements), takes each apart with PostgreSQL's own grammar and
prints those that break a rule. FILE: statements to judge in place of these, divided by lines of two semicolons. Exit 77: nothing to look at.
What the tests themselves ask (it stands in their sources as it is) is theirs alone and is not judged.

Rules, by name:
  lock      FOR UPDATE and its like, of a table of a trade store: channel_id = a bound value
  join      tables of a trade store that are joined, or asked for by a correlated subquery: by channel_id, or each bound to a value
  exists    no (NOT) EXISTS between a temporary table and one of a trade store: IN
  id        nothing is read or written by an id alone where its trade store is known
  word      no ctid, advisory lock or deferrable constraint
"""
import os
import pathlib
import re
import subprocess
import sys

try:
    from pglast import ast, parse_sql
    from pglast.enums import A_Expr_Kind, BoolExprType, SubLinkType
    from pglast.parser import ParseError
except ImportError:
    print("python3-pglast is not installed for", sys.executable)
    sys.exit(77)

IDS = {"id", "customer_id", "batch_id", "session_id", "order_id", "token_hash", "ref", "ticket_ref"}
# Before-images lie with the customers that they are of, in whichever trade stores.
IMAGES = {"batch_customers", "batch_addresses", "batch_attributes"}
# Read over all trade stores by an id that a person picked in a list over all of them, or by a secret that names no store.
BY_ID = pathlib.Path(__file__).with_name("statements-by-id.txt")


def placed(text):
    """Distributed tables and all tables that distribute.sql names."""
    lists = re.findall(r"ARRAY\[([^\]]*)\]", text)
    names = [re.findall(r"'(\w+)'", one) for one in lists]
    reference, distributed = names[0], [name for part in names[1:] for name in part]
    distributed += re.findall(r"create_distributed_table\('(\w+)'", text)
    return set(distributed), set(reference) | set(distributed)


def children(node):
    for slot in node:
        value = getattr(node, slot, None)
        if isinstance(value, ast.Node):
            yield value
        elif isinstance(value, (tuple, list)):
            for one in value:
                if isinstance(one, ast.Node):
                    yield one
                elif isinstance(one, (tuple, list)):
                    yield from (each for each in one if isinstance(each, ast.Node))


def conjuncts(node):
    if isinstance(node, ast.BoolExpr) and node.boolop == BoolExprType.AND_EXPR:
        for part in node.args:
            yield from conjuncts(part)
    elif node is not None:
        yield node


def value_like(node):
    """A bound value, a literal, or one of them made into something else."""
    if isinstance(node, (ast.ParamRef, ast.A_Const)):
        return True
    if isinstance(node, ast.SubLink) and node.subLinkType == SubLinkType.EXPR_SUBLINK:
        return True  # found first, by the id of what it belongs to
    return isinstance(node, ast.TypeCast) and value_like(node.arg)


class Level:
    """One SELECT, UPDATE or DELETE: its tables, what their channel_id is set equal to."""

    def __init__(self, judge, statement, outer):
        self.judge, self.outer = judge, outer
        self.tables, self.derived, self.parents, self.ids, self.correlated = {}, set(), {}, set(), set()
        self.conditions, self.target = [], None
        relation = getattr(statement, "relation", None)
        if isinstance(relation, ast.RangeVar):
            self.target = self.range(relation)
        for clause in ("fromClause", "usingClause"):
            for item in getattr(statement, clause, None) or ():
                self.add(item)
        self.conditions += conjuncts(getattr(statement, "whereClause", None))
        for condition in self.conditions:
            self.equal(condition)

    def range(self, node):
        alias = node.alias.aliasname if node.alias else node.relname
        if node.relname in self.judge.ctes:
            self.derived.add(alias)
        else:
            self.tables[alias] = node.relname
        return alias

    def add(self, item):
        if isinstance(item, ast.RangeVar):
            self.range(item)
        elif isinstance(item, ast.JoinExpr):
            self.add(item.larg)
            self.add(item.rarg)
            self.conditions += conjuncts(item.quals)
        elif getattr(item, "alias", None):
            self.derived.add(item.alias.aliasname)

    def store(self):
        return [alias for alias, table in self.tables.items() if table in self.judge.distributed]

    def temporary(self):
        return [alias for alias, table in self.tables.items() if table not in self.judge.known and table.startswith(self.judge.TEMPORARY)]

    def owner(self, column):
        """(alias, name); alias 'outer:…' is another level's, None unknown."""
        parts = [part.sval if isinstance(part, ast.String) else "*" for part in column.fields]
        if len(parts) == 2:
            if parts[0] in self.tables or parts[0] in self.derived:
                return parts[0], parts[1]
            return "outer:" + parts[0], parts[1]
        store = self.store()
        if self.target in store:
            return self.target, parts[0]
        return (store[0] if len(store) == 1 else None), parts[0]

    def find(self, alias):
        while self.parents.get(alias, alias) != alias:
            alias = self.parents[alias]
        return alias

    def unite(self, a, b):
        self.parents[self.find(a)] = self.find(b)

    def one_equal(self, left, right):
        if not isinstance(left, ast.ColumnRef):
            left, right = right, left
        if not isinstance(left, ast.ColumnRef):
            return
        alias, name = self.owner(left)
        if name == "channel_id" and alias:
            if value_like(right):
                self.unite(alias, "=")
            elif isinstance(right, ast.ColumnRef):
                other, other_name = self.owner(right)
                if other_name in ("channel_id", "of_channel") and other and self.counts(other) and self.counts(alias):
                    self.unite(alias, other)
        elif name in IDS and alias and value_like(right) and not (name == "batch_id" and self.tables.get(alias) in IMAGES):
            self.ids.add(alias)

    def counts(self, alias):
        """What comes from a temporary table says nothing of where the other rows lie; a subquery's answer does not matter either."""
        return alias.startswith("outer:") or self.tables.get(alias) in self.judge.distributed

    def equal(self, condition):
        if not isinstance(condition, ast.A_Expr) or condition.kind != A_Expr_Kind.AEXPR_OP or condition.name[-1].sval != "=":
            return
        left, right = condition.lexpr, condition.rexpr
        if isinstance(left, ast.RowExpr) and isinstance(right, ast.RowExpr):
            for one, other in zip(left.args, right.args):
                self.one_equal(one, other)
        else:
            self.one_equal(left, right)


class Judge:
    TEMPORARY = ("bulk_", "edit_", "invite", "ended_", "guide_", "able", "asked", "wanted")

    def __init__(self, distributed, known):
        self.distributed, self.known = distributed, known
        self.ctes, self.found = set(), []

    def judge(self, sql):
        self.ctes, self.found = set(), []
        if 'FROM ONLY "' in sql:  # the server's own, of foreign keys
            return []
        if re.search(r"\bctid\b|pg_(try_)?advisory|\bDEFERRABLE\b", sql, re.I):
            self.found.append("word")
        try:
            tree = parse_sql(sql)
        except ParseError:
            return None
        for raw in tree:
            self.walk(raw.stmt, [])
        return sorted(set(self.found))

    def walk(self, node, levels):
        with_clause = getattr(node, "withClause", None)
        if with_clause:
            self.ctes |= {cte.ctename for cte in with_clause.ctes}
        if isinstance(node, ast.CommonTableExpr):
            levels = []
        if isinstance(node, (ast.SelectStmt, ast.UpdateStmt, ast.DeleteStmt)) and not getattr(node, "valuesLists", None):
            if not (isinstance(node, ast.SelectStmt) and node.larg):
                level = Level(self, node, levels)
                self.look(level, node, levels)
                levels = levels + [level]
        for child in children(node):
            if isinstance(node, ast.SubLink) and node.subLinkType == SubLinkType.EXISTS_SUBLINK and isinstance(child, ast.SelectStmt):
                self.exists(child, levels)
            if isinstance(node, ast.RangeSubselect):
                self.walk(child, [])
            else:
                self.walk(child, levels)

    def references(self, node, aliases):
        if isinstance(node, ast.ColumnRef) and len(node.fields) == 2 and isinstance(node.fields[0], ast.String):
            return node.fields[0].sval in aliases
        return any(self.references(child, aliases) for child in children(node))

    def exists(self, select, levels):
        if not levels:
            return
        inner, outer = Level(self, select, levels), levels[-1]
        for ours, theirs in ((inner.temporary(), outer.store()), (inner.store(), outer.temporary())):
            if ours and theirs and self.references(select, set(theirs)):
                self.found.append("exists")

    def look(self, level, node, levels):
        store = level.store()
        if not store:
            return
        outer_store = {alias for other in levels for alias in other.store()} - set(level.tables)
        correlated = bool(outer_store) and self.references(node, outer_store)
        roots = {level.find(alias) for alias in store}
        bound = level.find("=")
        tied = {level.find("outer:" + alias) for alias in outer_store}
        if len(roots - tied - {bound}) + bool(roots & (tied | {bound})) > 1 or (correlated and not roots <= tied | {bound}):
            self.found.append("join")
        locking = getattr(node, "lockingClause", None)
        if locking:
            locked = {item.relname for clause in locking for item in clause.lockedRels or ()} or set(store)
            if any(alias in locked and level.find(alias) != bound for alias in store):
                self.found.append("lock")
        if any(level.find(alias) not in tied | {bound} for alias in level.ids & set(store)):
            self.found.append("id")


def shape(sql):
    """A statement without its values and its white space."""
    sql = re.sub(r"/\*.*?\*/", " ", sql)
    sql = re.sub(r":\w+|'(?:[^']|'')*'|\$\d+|\b\d+\b|\bTRUE\b|\bFALSE\b", "?", sql, flags=re.I)
    return re.sub(r"\s+", "", sql).lower()


def own_texts(root):
    """Statements that stand in the tests' sources, glued as their languages do it."""
    out = []
    for path in list((root / "tests").rglob("*.cpp")) + list((root / "tests").rglob("*.h")):
        text = re.sub(r"^\s*//[^\n]*|'\\?\"'", "", path.read_text(), flags=re.M)
        for match in re.finditer(r'(?:u?"(?:[^"\\]|\\.)*"(?:_s)?\s*)+', text):
            glued = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', match.group(0))).replace('\\"', '"').replace("\\\\", "\\")
            if re.match(r"\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b", glued):
                pieces = [re.escape(shape(piece)) for piece in re.split(r"%L?\d", glued)]
                out.append(re.compile(".{0,400}".join(pieces)) if len(pieces) > 1 else shape(glued))
    for pattern in ("*.py", "*.sh", "*.txt", "*.sql"):
        out += [shape(path.read_text()) for path in (root / "tests").rglob(pattern)]
    return out


def seen(url):
    command = ["psql", "-X", "-q", "-A", "-t", "-d", url, "-v", "ON_ERROR_STOP=1", "-c", "CREATE EXTENSION IF NOT EXISTS pg_stat_statements", "-c",
               "SELECT DISTINCT query || E'\\n;;\\n' FROM pg_stat_statements WHERE query ~* '^\\s*(select|update|delete|insert|with|copy|lock|alter)'"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        print("The server keeps no statements:", done.stderr.strip())
        sys.exit(77)
    return done.stdout


def main():
    root = pathlib.Path(sys.argv[1])
    distributed, known = placed((root / "packaging/scale/distribute.sql").read_text())
    if len(sys.argv) > 2:
        texts, own = pathlib.Path(sys.argv[2]).read_text(), []
    else:
        url = os.environ.get("KONTOR_TEST_POSTGRESQL")
        if not url:
            print("No PostgreSQL is named (KONTOR_TEST_POSTGRESQL).")
            sys.exit(77)
        texts, own = seen(url), own_texts(root)
    allowed = [shape(line) for line in BY_ID.read_text().splitlines() if line and not line.startswith("#")] if BY_ID.exists() else []
    judge, judged, broken = Judge(distributed, known), 0, []
    for sql in sorted({text.strip() for text in re.split(r"\n;;\n?", texts) if text.strip()}):
        rules = judge.judge(sql)
        if rules is None:
            continue
        judged += 1
        if not rules:
            continue
        of = shape(sql)
        if any(text.fullmatch(of) if isinstance(text, re.Pattern) else of == text or (len(of) > 25 and of in text) for text in own):
            continue
        if rules == ["id"] and any(text in of for text in allowed):
            continue
        broken.append((rules, sql))
    for rules, sql in broken:
        print(", ".join(rules) + ":", re.sub(r"\s+", " ", sql)[:600], "\n")
    print(f"{judged} statements, {len(broken)} would not do on a distributed PostgreSQL.")
    if judged == 0:
        sys.exit(77)
    sys.exit(1 if broken else 0)


main()
