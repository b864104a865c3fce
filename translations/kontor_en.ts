<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <name>StorePane</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
</TS>
