<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActingReport</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1.</source>
        <translation>
            <numerusform>%Ln session written to %1.</numerusform>
            <numerusform>%Ln sessions written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message numerus="yes">
        <source>%Ln entry(s), newest first</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln entry written to %1.</numerusform>
            <numerusform>%Ln entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) attached to %1.</source>
        <translation>
            <numerusform>%Ln customer attached to %1.</numerusform>
            <numerusform>%Ln customers attached to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchesView</name>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batches older than %Ln day(s) can then not be undone by anybody who uses this database, and their refused rows are gone.</source>
        <translation>
            <numerusform>Batches older than %Ln day can then not be undone by anybody who uses this database, and their refused rows are gone.</numerusform>
            <numerusform>Batches older than %Ln days can then not be undone by anybody who uses this database, and their refused rows are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %Ln that were left as they are; they can be undone later.</source>
        <translation>
            <numerusform>Undone, but for %Ln that was left as it is; it can be undone later.</numerusform>
            <numerusform>Undone, but for %Ln that were left as they are; they can be undone later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open cart(s)</source>
        <translation>
            <numerusform>%Ln open cart</numerusform>
            <numerusform>%Ln open carts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed in to the trade store now</source>
        <translation>
            <numerusform>%Ln signed in to the trade store now</numerusform>
            <numerusform>%Ln signed in to the trade store now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln selected customer</numerusform>
            <numerusform>%Ln selected customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln customer</numerusform>
            <numerusform>&amp;Change %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln row(s) left out by you.</source>
        <translation>
            <numerusform>%Ln row left out by you.</numerusform>
            <numerusform>%Ln rows left out by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of the source are not in the file and would be deactivated.</source>
        <translation>
            <numerusform>%Ln customer of the source is not in the file and would be deactivated.</numerusform>
            <numerusform>%Ln customers of the source are not in the file and would be deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) would be noted.</source>
        <translation>
            <numerusform>%Ln invitation would be noted.</numerusform>
            <numerusform>%Ln invitations would be noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln customer(s) who are not in the file? They are signed out of the trade store at once.</source>
        <translation>
            <numerusform>Deactivate %Ln customer who is not in the file? They are signed out of the trade store at once.</numerusform>
            <numerusform>Deactivate %Ln customers who are not in the file? They are signed out of the trade store at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be told of their new e-mail address by mail.</source>
        <translation>
            <numerusform>%Ln customer would be told of their new e-mail address by mail.</numerusform>
            <numerusform>%Ln customers would be told of their new e-mail addresses by mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come in with a warning: look at them before you import.</source>
        <translation>
            <numerusform>%Ln row comes in with a warning: look at it before you import.</numerusform>
            <numerusform>%Ln rows come in with a warning: look at them before you import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompaniesView</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) written to %1.</source>
        <translation>
            <numerusform>%Ln company written to %1.</numerusform>
            <numerusform>%Ln companies written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s) written to %1.</source>
        <translation>
            <numerusform>%Ln company user written to %1.</numerusform>
            <numerusform>%Ln company users written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) written to %1.</source>
        <translation>
            <numerusform>%Ln address written to %1.</numerusform>
            <numerusform>%Ln addresses written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s) written to %1.</source>
        <translation>
            <numerusform>%Ln cost centre written to %1.</numerusform>
            <numerusform>%Ln cost centres written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) written to %1.</source>
        <translation>
            <numerusform>%Ln budget written to %1.</numerusform>
            <numerusform>%Ln budgets written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyOrders</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsDesk</name>
    <message numerus="yes">
        <source>%Ln invitation(s) queued.</source>
        <translation>
            <numerusform>%Ln invitation queued.</numerusform>
            <numerusform>%Ln invitations queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a password already.</source>
        <translation>
            <numerusform>%Ln customer has a password already.</numerusform>
            <numerusform>%Ln customers have a password already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no e-mail address.</source>
        <translation>
            <numerusform>%Ln customer has no e-mail address.</numerusform>
            <numerusform>%Ln customers have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are deactivated.</source>
        <translation>
            <numerusform>%Ln customer is deactivated.</numerusform>
            <numerusform>%Ln customers are deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln customer(s)? Each gets a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</source>
        <translation>
            <numerusform>Invite %Ln customer? They get a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</numerusform>
            <numerusform>Invite %Ln customers? Each gets a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the invitations of %Ln customer(s)? Their links stop working at once.</source>
        <translation>
            <numerusform>Revoke the invitation of %Ln customer? Its link stops working at once.</numerusform>
            <numerusform>Revoke the invitations of %Ln customers? Their links stop working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked.</source>
        <translation>
            <numerusform>%Ln invitation revoked.</numerusform>
            <numerusform>%Ln invitations revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerChanges</name>
    <message numerus="yes">
        <source>%1: changing %Ln customer(s)…</source>
        <translation>
            <numerusform>%1: changing %Ln customer…</numerusform>
            <numerusform>%1: changing %Ln customers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Price tier for %Ln customer(s):</source>
        <translation>
            <numerusform>Price tier for %Ln customer:</numerusform>
            <numerusform>Price tier for %Ln customers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warehouse for %Ln customer(s):</source>
        <translation>
            <numerusform>Warehouse for %Ln customer:</numerusform>
            <numerusform>Warehouse for %Ln customers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln customer(s)? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</source>
        <translation>
            <numerusform>Deactivate %Ln customer? The customer is signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</numerusform>
            <numerusform>Deactivate %Ln customers? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-enable %Ln customer(s)? They may sign in to the trade store again.</source>
        <translation>
            <numerusform>Re-enable %Ln customer? The customer may sign in to the trade store again.</numerusform>
            <numerusform>Re-enable %Ln customers? They may sign in to the trade store again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message numerus="yes">
        <source>Not saved yet: %Ln field(s) need another look.</source>
        <translation>
            <numerusform>Not saved yet: %Ln field needs another look.</numerusform>
            <numerusform>Not saved yet: %Ln fields need another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message numerus="yes">
        <source>%Ln customer(s) found</source>
        <translation>
            <numerusform>%Ln customer found</numerusform>
            <numerusform>%Ln customers found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersDesk</name>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln customer selected</numerusform>
            <numerusform>%Ln customers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells of %Ln customer(s) were changed in the table and not saved. Close without them?</source>
        <translation>
            <numerusform>Cells of %Ln customer were changed in the table and not saved. Close without them?</numerusform>
            <numerusform>Cells of %Ln customers were changed in the table and not saved. Close without them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are meant: choose one.</source>
        <translation>
            <numerusform>%Ln customer is meant.</numerusform>
            <numerusform>%Ln customers are meant: choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln customer(s) selected.</source>
        <translation>
            <numerusform>%Ln customer selected.</numerusform>
            <numerusform>%Ln customers selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s): %1</source>
        <translation>
            <numerusform>%Ln customer: %1</numerusform>
            <numerusform>%Ln customers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) among %1 customers.</source>
        <translation>
            <numerusform>%Ln set among %1 customers.</numerusform>
            <numerusform>%Ln sets among %1 customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportsDesk</name>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln customer selected</numerusform>
            <numerusform>%Ln customers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) as the table shows them</source>
        <translation>
            <numerusform>%Ln customer as the table shows it</numerusform>
            <numerusform>%Ln customers as the table shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to %1.</source>
        <translation>
            <numerusform>%Ln customer written to %1.</numerusform>
            <numerusform>%Ln customers written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) printed.</source>
        <translation>
            <numerusform>%Ln customer printed.</numerusform>
            <numerusform>%Ln customers printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message numerus="yes">
        <source>&amp;Mail to %Ln selected</source>
        <translation>
            <numerusform>&amp;Mail to %Ln selected</numerusform>
            <numerusform>&amp;Mail to %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail the guide to %Ln customer(s)? Each gets the wording of their own trade store and language.</source>
        <translation>
            <numerusform>Mail the guide to %Ln customer? They get the wording of their own trade store and language.</numerusform>
            <numerusform>Mail the guide to %Ln customers? Each gets the wording of their own trade store and language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) queued.</source>
        <translation>
            <numerusform>%Ln mail queued.</numerusform>
            <numerusform>%Ln mails queued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>%Ln error(s) to be mended</source>
        <translation>
            <numerusform>%Ln error to be mended</numerusform>
            <numerusform>%Ln errors to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) to be approved</source>
        <translation>
            <numerusform>%Ln import to be approved</numerusform>
            <numerusform>%Ln imports to be approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) to be looked through</source>
        <translation>
            <numerusform>%Ln import to be looked through</numerusform>
            <numerusform>%Ln imports to be looked through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) refused</source>
        <translation>
            <numerusform>%Ln mail refused</numerusform>
            <numerusform>%Ln mails refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) waiting</source>
        <translation>
            <numerusform>%Ln mail waiting</numerusform>
            <numerusform>%Ln mails waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) locked out</source>
        <translation>
            <numerusform>%Ln customer locked out</numerusform>
            <numerusform>%Ln customers locked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expired</source>
        <translation>
            <numerusform>%Ln invitation expired</numerusform>
            <numerusform>%Ln invitations expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) without an answer</source>
        <translation>
            <numerusform>%Ln invitation without an answer</numerusform>
            <numerusform>%Ln invitations without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln task due</numerusform>
            <numerusform>%Ln tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln new order</numerusform>
            <numerusform>%Ln new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on hold</source>
        <translation>
            <numerusform>%Ln order on hold</numerusform>
            <numerusform>%Ln orders on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) without an administrator</source>
        <translation>
            <numerusform>%Ln company without an administrator</numerusform>
            <numerusform>%Ln companies without an administrator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuesView</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) written to %1.</source>
        <translation>
            <numerusform>%Ln error written to %1.</numerusform>
            <numerusform>%Ln errors written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailsView</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln mail</numerusform>
            <numerusform>%Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s) again?</source>
        <translation>
            <numerusform>Send %Ln mail again?</numerusform>
            <numerusform>Send %Ln mails again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) queued.</source>
        <translation>
            <numerusform>%Ln mail queued.</numerusform>
            <numerusform>%Ln mails queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) cancelled.</source>
        <translation>
            <numerusform>%Ln mail cancelled.</numerusform>
            <numerusform>%Ln mails cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) in carts are not carried over.</source>
        <translation>
            <numerusform>%Ln line in carts is not carried over.</numerusform>
            <numerusform>%Ln lines in carts are not carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) became one. It can be undone on the Imports page.</source>
        <translation>
            <numerusform>%Ln customer became one. It can be undone on the Imports page.</numerusform>
            <numerusform>%Ln customers became one. It can be undone on the Imports page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) are not carried over: the one that is kept belongs to those companies already.</source>
        <translation>
            <numerusform>%Ln membership is not carried over: the one that is kept belongs to that company already.</numerusform>
            <numerusform>%Ln memberships are not carried over: the one that is kept belongs to those companies already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed.</source>
        <translation>
            <numerusform>%Ln order changed.</numerusform>
            <numerusform>%Ln orders changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1, a row for each line.</source>
        <translation>
            <numerusform>%Ln order written to %1, a row for each line.</numerusform>
            <numerusform>%Ln orders written to %1, a row for each line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) written to %1.</source>
        <translation>
            <numerusform>%Ln product written to %1.</numerusform>
            <numerusform>%Ln products written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressClock</name>
    <message numerus="yes">
        <source>%1: %p % · %2 · %Ln second(s) left</source>
        <translation>
            <numerusform>%1: %p % · %2 · %Ln second left</numerusform>
            <numerusform>%1: %p % · %2 · %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>Send %Ln invitation(s)…</source>
        <translation>
            <numerusform>Send %Ln invitation…</numerusform>
            <numerusform>Send %Ln invitations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail an invitation to %Ln imported customer(s)? That can&apos;t be taken back.</source>
        <translation>
            <numerusform>Mail an invitation to %Ln imported customer? That can&apos;t be taken back.</numerusform>
            <numerusform>Mail an invitation to %Ln imported customers? That can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) queued.</source>
        <translation>
            <numerusform>%Ln invitation queued.</numerusform>
            <numerusform>%Ln invitations queued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%Ln order request(s)</source>
        <translation>
            <numerusform>%Ln order request</numerusform>
            <numerusform>%Ln order requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order request(s) written to %1.</source>
        <translation>
            <numerusform>%Ln order request written to %1.</numerusform>
            <numerusform>%Ln order requests written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>%Ln minute(s) long</source>
        <translation>
            <numerusform>%Ln minute long</numerusform>
            <numerusform>%Ln minutes long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) long</source>
        <translation>
            <numerusform>%Ln hour long</numerusform>
            <numerusform>%Ln hours long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message numerus="yes">
        <source>%Ln recovery code(s) left</source>
        <translation>
            <numerusform>%Ln recovery code left</numerusform>
            <numerusform>%Ln recovery codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorePane</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%Ln pasted cell(s) did not fit into their columns and were left out.</source>
        <translation>
            <numerusform>%Ln pasted cell did not fit into its column and was left out.</numerusform>
            <numerusform>%Ln pasted cells did not fit into their columns and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln cell changed, not saved yet.</numerusform>
            <numerusform>%Ln cells changed, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) had been changed by somebody else since you typed; your cells stay marked. Save again to write over that, or discard.</source>
        <translation>
            <numerusform>%Ln customer had been changed by somebody else since you typed; your cells stay marked. Save again to write over that, or discard.</numerusform>
            <numerusform>%Ln customers had been changed by somebody else since you typed; your cells stay marked. Save again to write over that, or discard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted line(s) lie below the end of the list and were left out.</source>
        <translation>
            <numerusform>%Ln pasted line lies below the end of the list and was left out.</numerusform>
            <numerusform>%Ln pasted lines lie below the end of the list and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new e-mail address(es) wait until their owners confirm them; the old ones stay until then.</source>
        <translation>
            <numerusform>%Ln new e-mail address waits until its owner confirms it; the old one stays until then.</numerusform>
            <numerusform>%Ln new e-mail addresses wait until their owners confirm them; the old ones stay until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln cell(s)…</source>
        <translation>
            <numerusform>Saving %Ln cell…</numerusform>
            <numerusform>Saving %Ln cells…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation>
            <numerusform>%Ln customer changed.</numerusform>
            <numerusform>%Ln customers changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the table</source>
        <translation>
            <numerusform>%Ln cell of the table</numerusform>
            <numerusform>%Ln cells of the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message numerus="yes">
        <source>%Ln mail(s) went out to these customers since. They can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln mail went out to these customers since. It can&apos;t be taken back.</numerusform>
            <numerusform>%Ln mails went out to these customers since. They can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) that the batch ended are mailed anew.</source>
        <translation>
            <numerusform>%Ln invitation that the batch ended is mailed anew.</numerusform>
            <numerusform>%Ln invitations that the batch ended are mailed anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deactivated.</source>
        <translation>
            <numerusform>%Ln customer deactivated.</numerusform>
            <numerusform>%Ln customers deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) taken from sale.</source>
        <translation>
            <numerusform>%Ln product taken from sale.</numerusform>
            <numerusform>%Ln products taken from sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this computer and of the server differ by %Ln second(s).</source>
        <translation>
            <numerusform>The clocks of this computer and of the server differ by %Ln second.</numerusform>
            <numerusform>The clocks of this computer and of the server differ by %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) deactivated.</source>
        <translation>
            <numerusform>%Ln company deactivated.</numerusform>
            <numerusform>%Ln companies deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s)</source>
        <translation>
            <numerusform>%Ln company user</numerusform>
            <numerusform>%Ln company users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s) switched off.</source>
        <translation>
            <numerusform>%Ln company user switched off.</numerusform>
            <numerusform>%Ln company users switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s)</source>
        <translation>
            <numerusform>%Ln cost centre</numerusform>
            <numerusform>%Ln cost centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s) switched off.</source>
        <translation>
            <numerusform>%Ln cost centre switched off.</numerusform>
            <numerusform>%Ln cost centres switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln budget</numerusform>
            <numerusform>%Ln budgets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) switched off.</source>
        <translation>
            <numerusform>%Ln budget switched off.</numerusform>
            <numerusform>%Ln budgets switched off.</numerusform>
        </translation>
    </message>
</context>
</TS>
