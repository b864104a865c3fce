<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BatchesView</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n customer(s) were left as they are, for they were changed since.</source>
        <translation>
            <numerusform>Undone. %n customer was left as it is, for it was changed since.</numerusform>
            <numerusform>Undone. %n customers were left as they are, for they were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cart(s)</source>
        <translation>
            <numerusform>%n open cart</numerusform>
            <numerusform>%n open carts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in to the trade store now</source>
        <translation>
            <numerusform>%n signed in to the trade store now</numerusform>
            <numerusform>%n signed in to the trade store now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n row(s) left out by you.</source>
        <translation>
            <numerusform>%n row left out by you.</numerusform>
            <numerusform>%n rows left out by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the source are not in the file and would be deactivated.</source>
        <translation>
            <numerusform>%n customer of the source is not in the file and would be deactivated.</numerusform>
            <numerusform>%n customers of the source are not in the file and would be deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) would be noted.</source>
        <translation>
            <numerusform>%n invitation would be noted.</numerusform>
            <numerusform>%n invitations would be noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n customer(s) who are not in the file? They are signed out of the trade store at once.</source>
        <translation>
            <numerusform>Deactivate %n customer who is not in the file? They are signed out of the trade store at once.</numerusform>
            <numerusform>Deactivate %n customers who are not in the file? They are signed out of the trade store at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) need another look.</source>
        <translation>
            <numerusform>Not saved yet: %n field needs another look.</numerusform>
            <numerusform>Not saved yet: %n fields need another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message numerus="yes">
        <source>%n customer(s) found</source>
        <translation>
            <numerusform>%n customer found</numerusform>
            <numerusform>%n customers found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuesView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) written to %1.</source>
        <translation>
            <numerusform>%n error written to %1.</numerusform>
            <numerusform>%n errors written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n customer(s) selected</source>
        <translation>
            <numerusform>%n customer selected</numerusform>
            <numerusform>%n customers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Price tier for %n customer(s):</source>
        <translation>
            <numerusform>Price tier for %n customer:</numerusform>
            <numerusform>Price tier for %n customers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warehouse for %n customer(s):</source>
        <translation>
            <numerusform>Warehouse for %n customer:</numerusform>
            <numerusform>Warehouse for %n customers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n customer(s)? They are signed out of the trade store at once and can't sign in until re-enabled. Nothing is deleted.</source>
        <translation>
            <numerusform>Deactivate %n customer? The customer is signed out of the trade store at once and can't sign in until re-enabled. Nothing is deleted.</numerusform>
            <numerusform>Deactivate %n customers? They are signed out of the trade store at once and can't sign in until re-enabled. Nothing is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-enable %n customer(s)? They may sign in to the trade store again.</source>
        <translation>
            <numerusform>Re-enable %n customer? The customer may sign in to the trade store again.</numerusform>
            <numerusform>Re-enable %n customers? They may sign in to the trade store again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written to %1.</source>
        <translation>
            <numerusform>%n customer written to %1.</numerusform>
            <numerusform>%n customers written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: changing %n customer(s)…</source>
        <translation>
            <numerusform>%1: changing %n customer…</numerusform>
            <numerusform>%1: changing %n customers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) as the table shows them</source>
        <translation>
            <numerusform>%n customer as the table shows it</numerusform>
            <numerusform>%n customers as the table shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) printed.</source>
        <translation>
            <numerusform>%n customer printed.</numerusform>
            <numerusform>%n customers printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressClock</name>
    <message numerus="yes">
        <source>%1: %p % · %2 · %n second(s) left</source>
        <translation>
            <numerusform>%1: %p % · %2 · %n second left</numerusform>
            <numerusform>%1: %p % · %2 · %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n customer(s) deactivated.</source>
        <translation>
            <numerusform>%n customer deactivated.</numerusform>
            <numerusform>%n customers deactivated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n value</numerusform><numerusform>%n values</numerusform></translation>
    </message>
</context>
<context>
    <name>StorePane</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%n pasted cell(s) did not fit into their columns and were left out.</source>
        <translation><numerusform>%n pasted cell did not fit into its column and was left out.</numerusform><numerusform>%n pasted cells did not fit into their columns and were left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed, not saved yet.</source>
        <translation><numerusform>%n cell changed, not saved yet.</numerusform><numerusform>%n cells changed, not saved yet.</numerusform></translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message numerus="yes">
        <source>%n changed customer(s) get back what they had.</source>
        <translation>
            <numerusform>%n changed customer gets back what it had.</numerusform>
            <numerusform>%n changed customers get back what they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added customer(s) are removed.</source>
        <translation>
            <numerusform>%n added customer is removed.</numerusform>
            <numerusform>%n added customers are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were changed since and stay as they are. Tick those that shall be restored all the same; the later change is then lost.</source>
        <translation>
            <numerusform>%n customer was changed since and stays as it is. Tick it if it shall be restored all the same; the later change is then lost.</numerusform>
            <numerusform>%n customers were changed since and stay as they are. Tick those that shall be restored all the same; the later change is then lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
