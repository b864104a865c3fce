<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActingReport</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to %1.</source>
        <translation>
            <numerusform>%n session written to %1.</numerusform>
            <numerusform>%n sessions written to %1.</numerusform>
        </translation>
    </message>
</context>
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
    <name>GuideDialog</name>
    <message numerus="yes">
        <source>&amp;Mail to %n selected</source>
        <translation>
            <numerusform>&amp;Mail to %n selected</numerusform>
            <numerusform>&amp;Mail to %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail the guide to %n customer(s)? Each gets the wording of their own trade store and language.</source>
        <translation>
            <numerusform>Mail the guide to %n customer? They get the wording of their own trade store and language.</numerusform>
            <numerusform>Mail the guide to %n customers? Each gets the wording of their own trade store and language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) queued.</source>
        <translation>
            <numerusform>%n mail queued.</numerusform>
            <numerusform>%n mails queued.</numerusform>
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
    <name>MailsView</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s) again?</source>
        <translation>
            <numerusform>Send %n mail again?</numerusform>
            <numerusform>Send %n mails again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) queued.</source>
        <translation>
            <numerusform>%n mail queued.</numerusform>
            <numerusform>%n mails queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) cancelled.</source>
        <translation>
            <numerusform>%n mail cancelled.</numerusform>
            <numerusform>%n mails cancelled.</numerusform>
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
        <source>Deactivate %n customer(s)? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</source>
        <translation>
            <numerusform>Deactivate %n customer? The customer is signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</numerusform>
            <numerusform>Deactivate %n customers? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</numerusform>
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
    <message numerus="yes">
        <source>%n invitation(s) queued.</source>
        <translation>
            <numerusform>%n invitation queued.</numerusform>
            <numerusform>%n invitations queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have a password already.</source>
        <translation>
            <numerusform>%n customer has a password already.</numerusform>
            <numerusform>%n customers have a password already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n customer has no e-mail address.</numerusform>
            <numerusform>%n customers have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are deactivated.</source>
        <translation>
            <numerusform>%n customer is deactivated.</numerusform>
            <numerusform>%n customers are deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n customer(s)? Each gets a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</source>
        <translation>
            <numerusform>Invite %n customer? They get a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</numerusform>
            <numerusform>Invite %n customers? Each gets a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the invitations of %n customer(s)? Their links stop working at once.</source>
        <translation>
            <numerusform>Revoke the invitation of %n customer? Its link stops working at once.</numerusform>
            <numerusform>Revoke the invitations of %n customers? Their links stop working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) revoked.</source>
        <translation>
            <numerusform>%n invitation revoked.</numerusform>
            <numerusform>%n invitations revoked.</numerusform>
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
    <message numerus="yes">
        <source>Send %n invitation(s)…</source>
        <translation>
            <numerusform>Send %n invitation…</numerusform>
            <numerusform>Send %n invitations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail an invitation to %n imported customer(s)? That can&apos;t be taken back.</source>
        <translation>
            <numerusform>Mail an invitation to %n imported customer? That can&apos;t be taken back.</numerusform>
            <numerusform>Mail an invitation to %n imported customers? That can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) queued.</source>
        <translation>
            <numerusform>%n invitation queued.</numerusform>
            <numerusform>%n invitations queued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n recovery code left</numerusform>
            <numerusform>%n recovery codes left</numerusform>
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
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%n pasted cell(s) did not fit into their columns and were left out.</source>
        <translation>
            <numerusform>%n pasted cell did not fit into its column and was left out.</numerusform>
            <numerusform>%n pasted cells did not fit into their columns and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed, not saved yet.</source>
        <translation>
            <numerusform>%n cell changed, not saved yet.</numerusform>
            <numerusform>%n cells changed, not saved yet.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n mail(s) went out to these customers since. They can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n mail went out to these customers since. It can&apos;t be taken back.</numerusform>
            <numerusform>%n mails went out to these customers since. They can&apos;t be taken back.</numerusform>
        </translation>
    </message>
</context>
</TS>
