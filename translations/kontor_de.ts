<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActingReport</name>
    <message>
        <source>Sessions in which staff acted as customers</source>
        <translation>Sitzungen, in denen Mitarbeitende als Kunden handelten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When staff acted as customers</source>
        <translation>Wann Mitarbeitende als Kunden handelten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Sitzung nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Sitzungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search who, customer, product or values</source>
        <translation>Wer, Kunde, Artikel oder Werte suchen</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customers themselves</source>
        <translation>Kunden selbst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Compare with today…</source>
        <translation>Mit heute vergleichen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), newest first</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found. Search for less, or show a longer time.</source>
        <translation>Nichts gefunden. Suchen Sie nach weniger oder zeigen Sie eine längere Zeit.</translation>
    </message>
    <message>
        <source>%1 is today as they were then.</source>
        <translation>%1 ist heute wie damals.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how all activity</source>
        <translation>&amp;Gesamten Verlauf zeigen</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>AddressesEditor</name>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>Standard-Rechnungsadresse</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>Standard-Lieferadresse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
</context>
<context>
    <name>ApprovalReason</name>
    <message>
        <source>It is more than may be bought without approval: %1.</source>
        <translation>Es ist mehr, als ohne Freigabe gekauft werden darf: %1.</translation>
    </message>
    <message>
        <source>It is more than may be bought without approval.</source>
        <translation>Es ist mehr, als ohne Freigabe gekauft werden darf.</translation>
    </message>
    <message>
        <source>Approval was asked for.</source>
        <translation>Um Freigabe wurde gebeten.</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is not enough.</source>
        <translation>Das Budget „%1“ reicht nicht.</translation>
    </message>
    <message>
        <source>What is booked on the cost centre ‘%1’ is approved first.</source>
        <translation>Was auf die Kostenstelle „%1“ gebucht wird, wird vorher freigegeben.</translation>
    </message>
    <message>
        <source>The rule ‘%1’ asks for it.</source>
        <translation>Die Regel „%1“ verlangt es.</translation>
    </message>
    <message>
        <source>What may be bought without approval is in another currency.</source>
        <translation>Was ohne Freigabe gekauft werden darf, steht in einer anderen Währung.</translation>
    </message>
</context>
<context>
    <name>ApprovalRuleDialog</name>
    <message>
        <source>Approval rule</source>
        <translation>Freigaberegel</translation>
    </message>
    <message>
        <source>New approval rule</source>
        <translation>Neue Freigaberegel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Only in these units</source>
        <translation>Nur in diesen Bereichen</translation>
    </message>
    <message>
        <source>Only with these roles</source>
        <translation>Nur mit diesen Rollen</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Nichts angekreuzt: alle.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>ApprovalRulesRepository</name>
    <message>
        <source>The rule is not there any more.</source>
        <translation>Die Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A unit that it was for is not there any more.</source>
        <translation>Einen Bereich, für den das war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A role that it was for is not there any more.</source>
        <translation>Eine Rolle, für die sie war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A role that approves is not there any more.</source>
        <translation>Eine Rolle, die freigibt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody who approves does not belong to the company any more.</source>
        <translation>Jemand, der freigibt, gehört nicht mehr zur Firma.</translation>
    </message>
    <message>
        <source>A company has at most %1 approval rules.</source>
        <translation>Eine Firma hat höchstens %1 Freigaberegeln.</translation>
    </message>
    <message>
        <source>The company has a rule ‘%1’ already.</source>
        <translation>Die Firma hat schon eine Regel „%1“.</translation>
    </message>
    <message>
        <source>The role ‘%1’ does not let its people approve what others ask for.</source>
        <translation>Die Rolle „%1“ lässt ihre Leute nicht freigeben, was andere anfragen.</translation>
    </message>
    <message>
        <source>%1 may not approve what others ask for. Give them a role that lets them first.</source>
        <translation>%1 darf nicht freigeben, was andere anfragen. Geben Sie der Person zuerst eine Rolle, die das erlaubt.</translation>
    </message>
</context>
<context>
    <name>ApprovalTabs</name>
    <message>
        <source>Budge&amp;ts</source>
        <translation>Bu&amp;dgets</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>When it is exceeded</source>
        <translation>Wenn es überschritten wird</translation>
    </message>
    <message>
        <source>Remove the budget ‘%1’?</source>
        <translation>Das Budget „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Appro&amp;val rules</source>
        <translation>Fre&amp;igaberegeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Remove the approval rule ‘%1’? What was asked for before stays as it is.</source>
        <translation>Die Freigaberegel „%1“ entfernen? Was vorher angefragt wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (abgeschaltet)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Is an &amp;administrator</source>
        <translation>Verwaltet &amp;die Firma</translation>
    </message>
    <message>
        <source>&amp;Leaves the companies that they belong to</source>
        <translation>&amp;Verlässt die bisherigen Firmen</translation>
    </message>
    <message>
        <source>Attach to company</source>
        <translation>Firma zuordnen</translation>
    </message>
    <message>
        <source>Name, code or VAT number</source>
        <translation>Name, Nummer oder USt-IdNr.</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>Assigned roles</source>
        <translation>Zugewiesene Rollen</translation>
    </message>
    <message>
        <source>Unassigned roles</source>
        <translation>Nicht zugewiesene Rollen</translation>
    </message>
    <message>
        <source>May everything in the company, and has no roles.</source>
        <translation>Darf in der Firma alles und hat keine Rollen.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>&amp;Firma:</translation>
    </message>
    <message>
        <source>&amp;Business unit:</source>
        <translation>&amp;Bereich:</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) attached to %1.</source>
        <translation>
            <numerusform>%Ln Kunde %1 zugeordnet.</numerusform>
            <numerusform>%Ln Kunden %1 zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a batch, which can be undone on the Imports page.</source>
        <translation>Es ist ein Stapel, der auf der Seite Importe rückgängig gemacht werden kann.</translation>
    </message>
</context>
<context>
    <name>BatchesRepository</name>
    <message>
        <source>The batch is not there any more.</source>
        <translation>Den Stapel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>So many rows need the approval of another staff member (Imports, Approve).</source>
        <translation>So viele Zeilen muss eine zweite Person freigeben (Importe, Freigeben).</translation>
    </message>
    <message>
        <source>This batch does not wait for approval any more.</source>
        <translation>Dieser Stapel wartet nicht mehr auf eine Freigabe.</translation>
    </message>
    <message>
        <source>Somebody discarded this batch meanwhile, so nothing of it was written.</source>
        <translation>Jemand hat diesen Stapel inzwischen verworfen, daher wurde nichts davon geschrieben.</translation>
    </message>
    <message>
        <source>Whoever staged a batch or changed its cells can&apos;t approve it. Ask another staff member.</source>
        <translation>Wer einen Stapel bereitgestellt oder seine Zellen geändert hat, kann ihn nicht freigeben. Fragen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This batch is undone already: by %1, %2.</source>
        <translation>Dieser Stapel ist schon rückgängig gemacht: von %1, %2.</translation>
    </message>
    <message>
        <source>This batch can&apos;t be undone: it was imported without before-images, or they were removed with time.</source>
        <translation>Dieser Stapel lässt sich nicht rückgängig machen: Er wurde ohne Vorher-Stand importiert, oder dieser wurde mit der Zeit entfernt.</translation>
    </message>
    <message>
        <source>This batch is not written yet, so there is nothing to undo.</source>
        <translation>Dieser Stapel ist noch nicht geschrieben, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This batch changed nothing, so there is nothing to undo.</source>
        <translation>Dieser Stapel hat nichts geändert, also gibt es nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>BatchesView</name>
    <message>
        <source>Being reviewed</source>
        <translation>Wird durchgesehen</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Rückgängig gemacht von %1</translation>
    </message>
    <message>
        <source>Undone by %1, but for %2</source>
        <translation>Rückgängig gemacht von %1, bis auf %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, approved by %1</source>
        <translation>Fertig, freigegeben von %1</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Massenänderung</translation>
    </message>
    <message>
        <source>Edited in the table</source>
        <translation>In der Tabelle geändert</translation>
    </message>
    <message>
        <source>%1 (profile %2)</source>
        <translation>%1 (Profil %2)</translation>
    </message>
    <message>
        <source>Imports and other bulk changes</source>
        <translation>Importe und andere Massenänderungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Look through and &amp;approve…</source>
        <translation>Durchsehen und frei&amp;geben …</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen …</translation>
    </message>
    <message>
        <source>Save refused &amp;rows…</source>
        <translation>A&amp;bgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Undo possible for</source>
        <translation>Rückgängig möglich für</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>For how many days a batch can be undone</source>
        <translation>Wie viele Tage lang ein Stapel rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before the batch.</source>
        <translation>Rückgängig gemacht: Alles ist wie vor dem Stapel.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them there and import that file.</source>
        <translation>Die abgelehnten Zeilen sind in %1. Bessern Sie sie dort aus und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Being checked, or not checked to its end</source>
        <translation>Wird geprüft oder wurde nicht zu Ende geprüft</translation>
    </message>
    <message>
        <source>The newest %1 batches.</source>
        <translation>Die neuesten %1 Stapel.</translation>
    </message>
    <message>
        <source>Keep batches for fewer days</source>
        <translation>Stapel weniger lange aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>Batches older than %Ln day(s) can then not be undone by anybody who uses this database, and their refused rows are gone.</source>
        <translation>
            <numerusform>Stapel, die älter als %Ln Tag sind, kann dann niemand an dieser Datenbank mehr rückgängig machen, und ihre abgelehnten Zeilen sind weg.</numerusform>
            <numerusform>Stapel, die älter als %Ln Tage sind, kann dann niemand an dieser Datenbank mehr rückgängig machen, und ihre abgelehnten Zeilen sind weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them for fewer days</source>
        <translation>Weniger lange aufbewahren</translation>
    </message>
    <message>
        <source>Discard the rows of %1 that are being reviewed? Nothing of them is written yet.</source>
        <translation>Die Zeilen von %1 verwerfen, die gerade durchgesehen werden? Von ihnen ist noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %Ln that were left as they are; they can be undone later.</source>
        <translation>
            <numerusform>Rückgängig gemacht, bis auf %Ln, der bleibt, wie er ist; er kann später zurückgenommen werden.</numerusform>
            <numerusform>Rückgängig gemacht, bis auf %Ln, die bleiben, wie sie sind; sie können später zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>%1 zugeordnet</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Only these categories</source>
        <translation>Nur diese Kategorien</translation>
    </message>
    <message>
        <source>Who approves what exceeds it</source>
        <translation>Wer freigibt, was es überschreitet</translation>
    </message>
    <message>
        <source>Why the amount changes</source>
        <translation>Warum sich der Betrag ändert</translation>
    </message>
    <message>
        <source>None ticked: all products count.</source>
        <translation>Nichts angekreuzt: Alle Artikel zählen.</translation>
    </message>
    <message>
        <source>None ticked: the administrators.</source>
        <translation>Nichts angekreuzt: die Verwaltung.</translation>
    </message>
</context>
<context>
    <name>BudgetKind</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Add new budgets and change existing ones</source>
        <translation>Neue Budgets anlegen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only add: ignore existing budgets</source>
        <translation>Nur anlegen: vorhandene Budgets auslassen</translation>
    </message>
    <message>
        <source>Only change: ignore new budgets</source>
        <translation>Nur ändern: neue Budgets auslassen</translation>
    </message>
    <message>
        <source>Switch off the budgets in the file</source>
        <translation>Die Budgets in der Datei abschalten</translation>
    </message>
</context>
<context>
    <name>BudgetsRepository</name>
    <message>
        <source>The budget is not there any more.</source>
        <translation>Das Budget gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A unit that it was for is not there any more.</source>
        <translation>Einen Bereich, für den das war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody whom it was for does not belong to the company any more.</source>
        <translation>Jemand, für den das war, gehört nicht mehr zur Firma.</translation>
    </message>
    <message>
        <source>A cost centre that it was for is not there any more.</source>
        <translation>Eine Kostenstelle, für die es war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A category is not there any more.</source>
        <translation>Eine Kategorie gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A company has at most %1 budgets.</source>
        <translation>Eine Firma hat höchstens %1 Budgets.</translation>
    </message>
    <message>
        <source>The company has a budget ‘%1’ already.</source>
        <translation>Die Firma hat schon ein Budget „%1“.</translation>
    </message>
    <message>
        <source>Something was booked on it in %1: it keeps its currency.</source>
        <translation>Darauf wurde in %1 gebucht: Es behält seine Währung.</translation>
    </message>
    <message>
        <source>‘%1’ has a history: it stays. Switch it off instead.</source>
        <translation>„%1“ hat eine Geschichte: Es bleibt. Schalten Sie es stattdessen ab.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: another customer of this trade store already has the e-mail address %2.</source>
        <translation>%1: Ein anderer Kunde dieses Handelsshops hat bereits die E-Mail-Adresse %2.</translation>
    </message>
    <message>
        <source>%1: another customer of this source already has the code ‘%2’.</source>
        <translation>%1: Ein anderer Kunde dieser Quelle hat bereits die Nummer ‚%2‘.</translation>
    </message>
    <message>
        <source>There are %1 customers by now; %2 were agreed to. Nothing was changed: look at the list and try again.</source>
        <translation>Inzwischen sind es %1 Kunden; %2 waren abgemacht. Nichts wurde geändert: Sehen Sie die Liste an und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Change many customers</source>
        <translation>Viele Kunden ändern</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>Everything is written as one batch, which can be undone on the Imports page.</source>
        <translation>Alles wird als ein Stapel geschrieben, der sich auf der Seite Importe rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>change to</source>
        <translation>ändern in</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschieht</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open cart(s)</source>
        <translation>
            <numerusform>%Ln offener Warenkorb</numerusform>
            <numerusform>%Ln offene Warenkörbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed in to the trade store now</source>
        <translation>
            <numerusform>%Ln gerade im Handelsshop angemeldet</numerusform>
            <numerusform>%Ln gerade im Handelsshop angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes: %1.</source>
        <translation>Das ändert: %1.</translation>
    </message>
    <message>
        <source>Whom to change</source>
        <translation>Wer geändert wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Kunde</numerusform>
            <numerusform>%Ln ausgewählte Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the table&apos;s search and filters find</source>
        <translation>Alle, die Suche und Filter der Tabelle finden</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>&amp;Wen:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden &amp;ändern</numerusform>
            <numerusform>%Ln Kunden &amp;ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>wegnehmen</translation>
    </message>
</context>
<context>
    <name>ChannelEditor</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Trade stores…</source>
        <translation>&amp;Handelsshops …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>ChannelsRepository</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else changed ‘%1’ meanwhile. Close the editor and open it again to see their version.</source>
        <translation>Jemand anders hat „%1“ inzwischen geändert. Schließen Sie das Fenster und öffnen Sie es neu, um die andere Fassung zu sehen.</translation>
    </message>
    <message>
        <source>Several customers share an e-mail address in this trade store, so it can&apos;t be made unique yet.</source>
        <translation>Mehrere Kunden dieses Handelsshops teilen sich eine E-Mail-Adresse; sie kann daher noch nicht eindeutig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What the import would do. Nothing has been changed yet.</source>
        <translation>Das würde der Import tun. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused, of %6 rows.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 übergangen, %5 abgelehnt, von %6 Zeilen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>Jede Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out by you.</source>
        <translation>
            <numerusform>%Ln Zeile haben Sie ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen haben Sie ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of the source are not in the file and would be deactivated.</source>
        <translation>
            <numerusform>%Ln Kunde der Quelle fehlt in der Datei und würde deaktiviert.</numerusform>
            <numerusform>%Ln Kunden der Quelle fehlen in der Datei und würden deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) would be noted.</source>
        <translation>
            <numerusform>%Ln Einladung würde vorgemerkt.</numerusform>
            <numerusform>%Ln Einladungen würden vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 staged this batch; importing it means that you approve it.</source>
        <translation>%1 hat diesen Stapel vorbereitet; mit dem Import geben Sie ihn frei.</translation>
    </message>
    <message>
        <source>So many rows need the approval of another staff member.</source>
        <translation>So viele Zeilen muss eine zweite Person freigeben.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln customer(s) who are not in the file? They are signed out of the trade store at once.</source>
        <translation>
            <numerusform>%Ln Kunden deaktivieren, der nicht in der Datei steht? Er wird sofort vom Handelsshop abgemeldet.</numerusform>
            <numerusform>%Ln Kunden deaktivieren, die nicht in der Datei stehen? Sie werden sofort vom Handelsshop abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;ake all of these again</source>
        <translation>&amp;Alle diese wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be told of their new e-mail address by mail.</source>
        <translation>
            <numerusform>%Ln Kunde würde per E-Mail von seiner neuen Adresse unterrichtet.</numerusform>
            <numerusform>%Ln Kunden würden per E-Mail von ihrer neuen Adresse unterrichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave &amp;out all of these</source>
        <translation>Alle diese a&amp;uslassen</translation>
    </message>
    <message>
        <source>Ask for app&amp;roval</source>
        <translation>Um &amp;Freigabe bitten</translation>
    </message>
    <message>
        <source>Approve and &amp;import</source>
        <translation>Freigeben und &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>Jetzt &amp;importieren</translation>
    </message>
    <message>
        <source>%1 to be deactivated, %2 unchanged, %3 ignored, %4 refused, of %5 rows.</source>
        <translation>%1 zu deaktivieren, %2 unverändert, %3 übergangen, %4 abgelehnt, von %5 Zeilen.</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Mit einer Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come in with a warning: look at them before you import.</source>
        <translation>
            <numerusform>%Ln Zeile kommt mit einer Warnung herein: Sehen Sie sie vor dem Import an.</numerusform>
            <numerusform>%Ln Zeilen kommen mit einer Warnung herein: Sehen Sie sie vor dem Import an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nichts festgelegt</translation>
    </message>
    <message>
        <source>As above it</source>
        <translation>Wie darüber</translation>
    </message>
    <message>
        <source>{date}, {unit}, {name} and {cost_centre} are filled in.</source>
        <translation>{date}, {unit}, {name} und {cost_centre} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Leave one way to pay at least.</source>
        <translation>Lassen Sie wenigstens eine Zahlungsart übrig.</translation>
    </message>
    <message>
        <source>What a checkout begins with: %1</source>
        <translation>Womit eine Bestellung beginnt: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a customer</source>
        <translation>Befehl oder Kunden finden</translation>
    </message>
    <message>
        <source>Type a command, or a customer&apos;s name, company or code</source>
        <translation>Befehl eingeben, oder Name, Firma oder Nummer eines Kunden</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>Befehle und Kunden</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Nothing is called so. Type part of a command, a name, a company or a code.</source>
        <translation>Nichts heißt so. Tippen Sie einen Teil eines Befehls, eines Namens, einer Firma oder einer Nummer.</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Einstellung: %1</translation>
    </message>
</context>
<context>
    <name>CompaniesRepository</name>
    <message>
        <source>The company is not there any more.</source>
        <translation>Die Firma gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Hauptsitz</translation>
    </message>
    <message>
        <source>The unit that it is part of is not there.</source>
        <translation>Den übergeordneten Bereich gibt es nicht.</translation>
    </message>
    <message>
        <source>A unit can&apos;t be part of itself or of one that is in it.</source>
        <translation>Ein Bereich kann nicht Teil von sich selbst oder eines seiner Bereiche sein.</translation>
    </message>
    <message>
        <source>Units are at most %1 levels deep.</source>
        <translation>Bereiche sind höchstens %1 Ebenen tief.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>Den Bereich gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>‘%1’ is the last unit: a company has at least one.</source>
        <translation>„%1“ ist der letzte Bereich: Eine Firma hat mindestens einen.</translation>
    </message>
    <message>
        <source>People work in ‘%1’: choose the unit that they go to.</source>
        <translation>In „%1“ arbeiten Leute: Wählen Sie den Bereich, in den sie kommen.</translation>
    </message>
    <message>
        <source>The company has a role ‘%1’ already.</source>
        <translation>Die Firma hat schon eine Rolle „%1“.</translation>
    </message>
    <message>
        <source>The role is not there any more.</source>
        <translation>Die Rolle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>People belong to ‘%1’, or orders were placed for it. Deactivate it instead.</source>
        <translation>Zu „%1“ gehören Leute, oder es wurde dafür bestellt. Deaktivieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>There is a unit ‘%1’ there already.</source>
        <translation>Dort gibt es schon den Bereich „%1“.</translation>
    </message>
    <message>
        <source>%1 people have the role ‘%2’ or were invited to it: choose the one that they get instead.</source>
        <translation>%1 Personen haben die Rolle „%2“ oder sind dafür eingeladen: Wählen Sie, welche sie stattdessen bekommen.</translation>
    </message>
    <message>
        <source>Approval rules name the role ‘%1’: choose the one that they name instead.</source>
        <translation>Freigaberegeln nennen die Rolle „%1“: Wählen Sie die, die sie stattdessen nennen.</translation>
    </message>
</context>
<context>
    <name>CompaniesView</name>
    <message>
        <source>Select at most %1 customers to attach them.</source>
        <translation>Wählen Sie zum Zuordnen höchstens %1 Kunden aus.</translation>
    </message>
    <message>
        <source>These are customers of several trade stores. Select those of one.</source>
        <translation>Das sind Kunden mehrerer Handelsshops. Wählen Sie die eines einzigen.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Show companies</source>
        <translation>Firmen zeigen</translation>
    </message>
    <message>
        <source>Attach to company…</source>
        <translation>Firma zuordnen&#xa0;…</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Neue Firma&#xa0;…</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Firma %1</translation>
    </message>
    <message>
        <source>No companies yet. A company lets several customers buy for it, each as far as their roles go.</source>
        <translation>Noch keine Firmen. Für eine Firma können mehrere Kunden einkaufen, jeder so weit seine Rollen reichen.</translation>
    </message>
    <message>
        <source>No company is found. Search for less, or show all states.</source>
        <translation>Keine Firma gefunden. Suchen Sie nach weniger, oder zeigen Sie jeden Stand.</translation>
    </message>
    <message>
        <source>Search name, code, VAT number or e-mail</source>
        <translation>Name, Nummer, USt-IdNr. oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Block ‘%1’? Its people can look, but nobody can order for it.</source>
        <translation>„%1“ sperren? Ihre Leute können schauen, aber niemand kann dafür bestellen.</translation>
    </message>
    <message>
        <source>Let the people of ‘%1’ buy again?</source>
        <translation>Die Leute von „%1“ wieder einkaufen lassen?</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate ‘%1’? Whoever is in the store for it is out with their next click. Their own accounts stay as they are, so activating the company brings all back.</source>
        <translation>„%1“ deaktivieren? Wer dafür im Handelsshop ist, ist mit dem nächsten Klick draußen. Die eigenen Konten bleiben, wie sie sind: Aktivieren bringt alles zurück.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No administrator</source>
        <translation>Ohne Verwaltung</translation>
    </message>
    <message>
        <source>Export companies</source>
        <translation>Firmen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Firma nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Firmen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export company users</source>
        <translation>Zugehörige exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s) written to %1.</source>
        <translation>
            <numerusform>%Ln zugehörige Person nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zugehörige nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Companies in the list…</source>
        <translation>&amp;Firmen der Liste …</translation>
    </message>
    <message>
        <source>Export addresses of companies</source>
        <translation>Adressen von Firmen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) written to %1.</source>
        <translation>
            <numerusform>%Ln Adresse nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Adressen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cost centres</source>
        <translation>Kostenstellen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Kostenstelle nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Kostenstellen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Users of all companies…</source>
        <translation>&amp;Zugehörige aller Firmen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Addresses of all companies…</source>
        <translation>&amp;Adressen aller Firmen&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;ost centres of all companies…</source>
        <translation>&amp;Kostenstellen aller Firmen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Budgets of all companies…</source>
        <translation>&amp;Budgets aller Firmen…</translation>
    </message>
    <message>
        <source>Export budgets</source>
        <translation>Budgets exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Budget nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Budgets nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyAddressDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
</context>
<context>
    <name>CompanyAddressKind</name>
    <message>
        <source>Addresses of companies</source>
        <translation>Adressen von Firmen</translation>
    </message>
    <message>
        <source>Add new addresses and change existing ones</source>
        <translation>Neue Adressen anlegen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only add: ignore existing addresses</source>
        <translation>Nur anlegen: vorhandene Adressen übergehen</translation>
    </message>
    <message>
        <source>Only change: ignore new addresses</source>
        <translation>Nur ändern: neue Adressen übergehen</translation>
    </message>
</context>
<context>
    <name>CompanyEditor</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;Business units</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Company &amp;users</source>
        <translation>&amp;Zugehörige</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was mit ihr geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bearbei&amp;ten&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Erlaubnisse</translation>
    </message>
    <message>
        <source>Company users</source>
        <translation>Zugehörige</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Attach a&amp;new…</source>
        <translation>Neu zu&amp;ordnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Umsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Adm&amp;inistrator</source>
        <translation>Verwal&amp;tung</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Abs&amp;chalten</translation>
    </message>
    <message>
        <source>&amp;Detach…</source>
        <translation>&amp;Lösen&#xa0;…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Detach %1 from %2? They stay a customer, with their own orders.</source>
        <translation>%1 von %2 lösen? Der Kunde bleibt Kunde, mit eigenen Bestellungen.</translation>
    </message>
    <message>
        <source>O&amp;pen customer</source>
        <translation>Kunden ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Firma %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Eins&amp;chalten</translation>
    </message>
    <message>
        <source>No adm&amp;inistrator</source>
        <translation>Keine Verwal&amp;tung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove ‘%1’? Its people and units go to ‘%2’.</source>
        <translation>„%1“ entfernen? Leute und Bereiche kommen zu „%2“.</translation>
    </message>
    <message>
        <source>Remove ‘%1’? Its units stand right under the company then. Its people go to:</source>
        <translation>„%1“ entfernen? Ihre Bereiche stehen dann direkt unter der Firma. Ihre Leute kommen zu:</translation>
    </message>
    <message>
        <source>Remove the role ‘%1’? Whoever has it gets instead:</source>
        <translation>Die Rolle „%1“ entfernen? Wer sie hat, bekommt stattdessen:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Business unit of %1:</source>
        <translation>Bereich von %1:</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Keine eigene Angabe</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>ausgeschieden am %1</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>Be&amp;stellungen</translation>
    </message>
    <message>
        <source>customer deactivated</source>
        <translation>Kunde deaktiviert</translation>
    </message>
</context>
<context>
    <name>CompanyJudge</name>
    <message>
        <source>%1 companies are called ‘%2’. Add a column with their codes.</source>
        <translation>%1 Firmen heißen „%2“. Fügen Sie eine Spalte mit ihren Nummern hinzu.</translation>
    </message>
    <message>
        <source>Companies are not deactivated because a file does not list them.</source>
        <translation>Firmen werden nicht deaktiviert, weil eine Datei sie nicht aufführt.</translation>
    </message>
    <message>
        <source>There is no such company, so nothing can be deactivated.</source>
        <translation>Diese Firma gibt es nicht, also ist nichts zu deaktivieren.</translation>
    </message>
    <message>
        <source>%1 companies without a code are called ‘%2’. Give the code to the one that is meant, then import again.</source>
        <translation>%1 Firmen ohne Nummer heißen „%2“. Geben Sie der gemeinten die Nummer, und importieren Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>CompanyKind</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Add new companies and change existing ones</source>
        <translation>Neue Firmen hinzufügen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only add: ignore existing companies</source>
        <translation>Nur hinzufügen: vorhandene Firmen übergehen</translation>
    </message>
    <message>
        <source>Only change: ignore new companies</source>
        <translation>Nur ändern: neue Firmen übergehen</translation>
    </message>
    <message>
        <source>Deactivate the companies in the file</source>
        <translation>Die Firmen in der Datei deaktivieren</translation>
    </message>
</context>
<context>
    <name>CompanyLookup</name>
    <message>
        <source>There is no company with the code ‘%1’. Import the companies first.</source>
        <translation>Es gibt keine Firma mit der Nummer „%1“. Importieren Sie zuerst die Firmen.</translation>
    </message>
    <message>
        <source>There is no company ‘%1’. Import the companies first.</source>
        <translation>Es gibt keine Firma „%1“. Importieren Sie zuerst die Firmen.</translation>
    </message>
    <message>
        <source>%1 companies are called ‘%2’. Add a column with their codes.</source>
        <translation>%1 Firmen heißen „%2“. Fügen Sie eine Spalte mit ihren Nummeren hinzu.</translation>
    </message>
</context>
<context>
    <name>CompanyNames</name>
    <message>
        <source>The company has no business unit ‘%1’.</source>
        <translation>Die Firma hat keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>‘%1’ does not belong to the company.</source>
        <translation>„%1“ gehört nicht zur Firma.</translation>
    </message>
    <message>
        <source>The company has no cost centre ‘%1’.</source>
        <translation>Die Firma hat keine Kostenstelle „%1“.</translation>
    </message>
    <message>
        <source>There is no category ‘%1’.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
</context>
<context>
    <name>CompanyOrders</name>
    <message>
        <source>Search number, reference, product</source>
        <translation>Nummer, Referenz, Produkt suchen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Orders placed for the company</source>
        <translation>Bestellungen für die Firma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ordered for this company yet.</source>
        <translation>Für diese Firma wurde noch nichts bestellt.</translation>
    </message>
    <message>
        <source>No order was found.</source>
        <translation>Keine Bestellung gefunden.</translation>
    </message>
</context>
<context>
    <name>CompanyReader</name>
    <message>
        <source>Companies are told by their code or their name, and this row has neither.</source>
        <translation>Firmen werden an Nummer oder Namen erkannt, und diese Zeile hat keines davon.</translation>
    </message>
</context>
<context>
    <name>CompanyState</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>CompanyTableModel</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kundennummer der Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alle &amp;meine</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alle &amp;anderen</translation>
    </message>
    <message>
        <source>&amp;Save these</source>
        <translation>Diese &amp;speichern</translation>
    </message>
    <message>
        <source>While you were editing %1, somebody else saved other values in the fields below.</source>
        <translation>Während Sie %1 bearbeitet haben, hat jemand anderes in den Feldern unten andere Werte gespeichert.</translation>
    </message>
    <message>
        <source>While you were editing %1, other values were saved in the fields below (last: %2).</source>
        <translation>Während Sie %1 bearbeitet haben, wurden in den Feldern unten andere Werte gespeichert (zuletzt: %2).</translation>
    </message>
    <message>
        <source>Choose for each field which value stays. All other changes, yours and theirs, are kept.</source>
        <translation>Wählen Sie für jedes Feld, welcher Wert bleibt. Alle anderen Änderungen, Ihre und die anderen, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>PostgreSQL server, for a team</source>
        <translation>PostgreSQL-Server, für ein Team</translation>
    </message>
    <message>
        <source>SQLite file, for one desk</source>
        <translation>SQLite-Datei, für einen Arbeitsplatz</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.db)</source>
        <translation>SQLite-Datenbanken (*.sqlite *.db)</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>Stop t&amp;rying</source>
        <translation>V&amp;ersuche beenden</translation>
    </message>
    <message>
        <source>Keep t&amp;rying</source>
        <translation>W&amp;eiter versuchen</translation>
    </message>
    <message>
        <source>Stop t&amp;rying (%1)</source>
        <translation>V&amp;ersuche beenden (%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionUrl</name>
    <message>
        <source>The SQLite connection names no file. Write sqlite: and the path of the file.</source>
        <translation>Die SQLite-Verbindung nennt keine Datei. Schreiben Sie sqlite: und den Pfad der Datei.</translation>
    </message>
    <message>
        <source>A connection begins with sqlite: or postgresql://.</source>
        <translation>Eine Verbindung beginnt mit sqlite: oder postgresql://.</translation>
    </message>
    <message>
        <source>The connection holds a password. Leave it out: Kontor asks for it, or takes it from PGPASSFILE.</source>
        <translation>Die Verbindung enthält ein Passwort. Lassen Sie es weg: Kontor fragt danach oder nimmt es aus PGPASSFILE.</translation>
    </message>
    <message>
        <source>The option ‘%1’ has no value. Options are written NAME=VALUE and joined by &amp;.</source>
        <translation>Die Option „%1“ hat keinen Wert. Optionen werden NAME=WERT geschrieben und mit &amp; verbunden.</translation>
    </message>
    <message>
        <source>A semicolon in the option ‘%1’ can&apos;t be passed on.</source>
        <translation>Ein Semikolon in der Option „%1“ kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>The connection option %1 can&apos;t be ‘%2’.</source>
        <translation>Die Verbindungsoption %1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>There is no connection option ‘%1’.</source>
        <translation>Es gibt keine Verbindungsoption „%1“.</translation>
    </message>
    <message>
        <source>There is no connection option ‘%1’. Is ‘%2’ meant?</source>
        <translation>Es gibt keine Verbindungsoption „%1“. Ist „%2“ gemeint?</translation>
    </message>
</context>
<context>
    <name>CopiesDesk</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups (*.kontor);;All files (*)</source>
        <translation>Sicherungen (*.kontor);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Backing up: %1 rows</source>
        <translation>Gesichert: %1 Zeilen</translation>
    </message>
    <message>
        <source>Backed up to %1: %2 rows, compared with the database one by one. The file holds personal data and password hashes: keep it where only you can read it.</source>
        <translation>Gesichert nach %1: %2 Zeilen, einzeln mit der Datenbank verglichen. Die Datei enthält persönliche Daten und Passwort-Hashes: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Bac&amp;k up…</source>
        <translation>Si&amp;chern&#xa0;…</translation>
    </message>
    <message>
        <source>A backup is being written. If you close now, there is none.</source>
        <translation>Eine Sicherung wird gerade geschrieben. Wenn Sie jetzt schließen, gibt es sie nicht.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
</context>
<context>
    <name>CostCentreDialog</name>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>New cost centre</source>
        <translation>Neue Kostenstelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Und von</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>CostCentreKind</name>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Add new cost centres and change existing ones</source>
        <translation>Neue Kostenstellen anlegen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only add: ignore existing cost centres</source>
        <translation>Nur anlegen: vorhandene Kostenstellen übergehen</translation>
    </message>
    <message>
        <source>Only change: ignore new cost centres</source>
        <translation>Nur ändern: neue Kostenstellen übergehen</translation>
    </message>
    <message>
        <source>Switch off the cost centres in the file</source>
        <translation>Die Kostenstellen der Datei abschalten</translation>
    </message>
</context>
<context>
    <name>CredentialsDesk</name>
    <message numerus="yes">
        <source>%Ln invitation(s) queued.</source>
        <translation>
            <numerusform>%Ln Einladung eingereiht.</numerusform>
            <numerusform>%Ln Einladungen eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a password already.</source>
        <translation>
            <numerusform>%Ln Kunde hat schon ein Passwort.</numerusform>
            <numerusform>%Ln Kunden haben schon ein Passwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no e-mail address.</source>
        <translation>
            <numerusform>%Ln Kunde hat keine E-Mail-Adresse.</numerusform>
            <numerusform>%Ln Kunden haben keine E-Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are deactivated.</source>
        <translation>
            <numerusform>%Ln Kunde ist deaktiviert.</numerusform>
            <numerusform>%Ln Kunden sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send e-mail &amp;invite…</source>
        <translation>Per E-Mail e&amp;inladen …</translation>
    </message>
    <message>
        <source>Revo&amp;ke invitation…</source>
        <translation>Ei&amp;nladung widerrufen …</translation>
    </message>
    <message>
        <source>Reset passw&amp;ord (mail a link)</source>
        <translation>Passw&amp;ort zurücksetzen (Link senden)</translation>
    </message>
    <message>
        <source>Resend lo&amp;gin e-mail</source>
        <translation>Anmelde-E-Mail no&amp;ch einmal senden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Entsp&amp;erren</translation>
    </message>
    <message>
        <source>Update M&amp;FA settings…</source>
        <translation>M&amp;FA-Einstellungen …</translation>
    </message>
    <message>
        <source>Sessio&amp;ns and sign-in attempts…</source>
        <translation>Sitzungen &amp;und Anmeldeversuche …</translation>
    </message>
    <message>
        <source>Invitations &amp;without an answer for 14 days</source>
        <translation>&amp;Einladungen, seit 14 Tagen ohne Antwort</translation>
    </message>
    <message>
        <source>When staff &amp;acted as customers…</source>
        <translation>&amp;Wann Mitarbeitende als Kunden handelten …</translation>
    </message>
    <message>
        <source>Send e-mail invite</source>
        <translation>Per E-Mail einladen</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln customer(s)? Each gets a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</source>
        <translation>
            <numerusform>%Ln Kunden einladen? Er bekommt eine E-Mail mit einem Link, um ein Passwort zu wählen; Links früherer Einladungen verfallen. Wer schon ein Passwort hat, bekommt keine.</numerusform>
            <numerusform>%Ln Kunden einladen? Jeder bekommt eine E-Mail mit einem Link, um ein Passwort zu wählen; Links früherer Einladungen verfallen. Wer schon ein Passwort hat, bekommt keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Queueing invitations…</source>
        <translation>Einladungen werden eingereiht …</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the invitations of %Ln customer(s)? Their links stop working at once.</source>
        <translation>
            <numerusform>Die Einladung von %Ln Kunden widerrufen? Der Link verfällt sofort.</numerusform>
            <numerusform>Die Einladungen von %Ln Kunden widerrufen? Die Links verfallen sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoking invitations…</source>
        <translation>Einladungen werden widerrufen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked.</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen.</numerusform>
            <numerusform>%Ln Einladungen widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link to choose a new password is on its way. It is valid for 30 minutes; the Mail page shows what becomes of it.</source>
        <translation>Ein Link, um ein neues Passwort zu wählen, ist unterwegs. Er gilt 30 Minuten; die Seite E-Mail zeigt, was daraus wird.</translation>
    </message>
    <message>
        <source>A mail with username and sign-in address is on its way.</source>
        <translation>Eine E-Mail mit Benutzername und Anmeldeadresse ist unterwegs.</translation>
    </message>
    <message>
        <source>Unlocked: the customer may try again at once.</source>
        <translation>Entsperrt: Der Kunde kann es sofort wieder versuchen.</translation>
    </message>
    <message>
        <source>Invite %1 (%2)? Links of earlier invitations die.</source>
        <translation>%1 (%2) einladen? Links früherer Einladungen werden ungültig.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The trade store has no mail server: the mail is captured on the Mail page, not sent.</source>
        <translation>Der Handelsshop hat keinen Mailserver: Die E-Mail wird auf der Seite E-Mail aufgefangen, nicht gesendet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Mail a link for choosing a new password to %1 (%2)? The password of now works until then.</source>
        <translation>%1 (%2) einen Link zum Wählen eines neuen Passworts mailen? Das jetzige Passwort gilt bis dahin.</translation>
    </message>
    <message>
        <source>Resend login e-mail</source>
        <translation>Anmelde-E-Mail erneut senden</translation>
    </message>
    <message>
        <source>Mail username and sign-in address to %1 (%2)?</source>
        <translation>%1 (%2) Benutzername und Anmeldeadresse mailen?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Let %1 (%2) try to sign in again at once?</source>
        <translation>%1 (%2) die Anmeldung sofort wieder erlauben?</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file can&apos;t be read to its end: %1</source>
        <translation>Die Datei lässt sich nicht zu Ende lesen: %1</translation>
    </message>
    <message>
        <source>The encoding ‘%1’ is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file is still being written: it grew while it was read. Import it when it is complete.</source>
        <translation>Die Datei wird noch geschrieben: Sie wuchs, während sie gelesen wurde. Importieren Sie sie, wenn sie vollständig ist.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>CustomerChanges</name>
    <message>
        <source>The batch can be undone under Imports.</source>
        <translation>Der Stapel kann unter Importe rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Price tier…</source>
        <translation>&amp;Preisgruppe …</translation>
    </message>
    <message>
        <source>&amp;Warehouse…</source>
        <translation>&amp;Lager zuweisen …</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Passwort &amp;setzen …</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Re-enable</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message>
        <source>C&amp;hange many…</source>
        <translation>&amp;Viele ändern …</translation>
    </message>
    <message numerus="yes">
        <source>%1: changing %Ln customer(s)…</source>
        <translation>
            <numerusform>%1: %Ln Kunde wird geändert …</numerusform>
            <numerusform>%1: %Ln Kunden werden geändert …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers changed.</source>
        <translation>%1: %2 von %3 Kunden geändert.</translation>
    </message>
    <message>
        <source>Default of the trade store</source>
        <translation>Standard des Handelsshops</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Preisgruppe</translation>
    </message>
    <message numerus="yes">
        <source>Price tier for %Ln customer(s):</source>
        <translation>
            <numerusform>Preisgruppe für %Ln Kunden:</numerusform>
            <numerusform>Preisgruppe für %Ln Kunden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set price tier</source>
        <translation>Preisgruppe setzen</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message numerus="yes">
        <source>Warehouse for %Ln customer(s):</source>
        <translation>
            <numerusform>Lager für %Ln Kunden:</numerusform>
            <numerusform>Lager für %Ln Kunden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set warehouse</source>
        <translation>Lager setzen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln customer(s)? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln Kunden deaktivieren? Er wird sofort vom Handelsshop abgemeldet und kann sich erst nach der Reaktivierung wieder anmelden. Nichts wird gelöscht.</numerusform>
            <numerusform>%Ln Kunden deaktivieren? Sie werden sofort vom Handelsshop abgemeldet und können sich erst nach der Reaktivierung wieder anmelden. Nichts wird gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Re-enable</source>
        <translation>Reaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Re-enable %Ln customer(s)? They may sign in to the trade store again.</source>
        <translation>
            <numerusform>%Ln Kunden reaktivieren? Er darf sich wieder im Handelsshop anmelden.</numerusform>
            <numerusform>%Ln Kunden reaktivieren? Sie dürfen sich wieder im Handelsshop anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-enabled</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>The password is set. The customer must choose a new one at the next sign-in.</source>
        <translation>Das Passwort ist gesetzt. Der Kunde muss bei der nächsten Anmeldung ein neues wählen.</translation>
    </message>
    <message>
        <source>Changing customers…</source>
        <translation>Kunden werden geändert …</translation>
    </message>
    <message>
        <source>%1 customers changed, %2 had the values already, %3 were changed by somebody else meanwhile.</source>
        <translation>%1 Kunden geändert, %2 hatten die Werte schon, %3 hat inzwischen jemand anderes geändert.</translation>
    </message>
    <message>
        <source>%1 of %2:</source>
        <translation>%1 von %2:</translation>
    </message>
    <message>
        <source>Deactivate %1? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</source>
        <translation>%1 deaktivieren? Die Abmeldung aus dem Handelsshop erfolgt sofort, und eine Anmeldung ist erst nach dem Reaktivieren wieder möglich. Gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>%1: %2 is changed.</source>
        <translation>%1: %2 ist geändert.</translation>
    </message>
    <message>
        <source>%1: %2 has that already.</source>
        <translation>%1: %2 hat das schon.</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Default of the trade store</source>
        <translation>Standard des Handelsshops</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A customer stays in one trade store. Add the customer again to serve another.</source>
        <translation>Ein Kunde bleibt in einem Handelsshop. Legen Sie ihn für einen anderen neu an.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>A deactivated customer may not enter the trade store.</source>
        <translation>Ein deaktivierter Kunde darf den Handelsshop nicht betreten.</translation>
    </message>
    <message>
        <source>Comes from %1, which may overwrite a change made here.</source>
        <translation>Kommt aus %1; eine Änderung hier kann von dort überschrieben werden.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln field(s) need another look.</source>
        <translation>
            <numerusform>Noch nicht gespeichert: %Ln Feld braucht noch einen Blick.</numerusform>
            <numerusform>Noch nicht gespeichert: %Ln Felder brauchen noch einen Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>%1 will be signed out of the trade store at once and can&apos;t sign in again until re-enabled.</source>
        <translation>%1 wird sofort vom Handelsshop abgemeldet und kann sich erst nach der Reaktivierung wieder anmelden.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this customer meanwhile. Your entries are still here.</source>
        <translation>Nicht gespeichert: Jemand anders hat diesen Kunden inzwischen geändert. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The customer is as the other person saved it; nothing of yours was left to save.</source>
        <translation>Der Kunde ist so, wie die andere Person ihn gespeichert hat; von Ihnen war nichts mehr zu speichern.</translation>
    </message>
    <message>
        <source>Somebody may just have changed this customer. You will be asked about fields that both of you changed.</source>
        <translation>Vielleicht hat gerade jemand diesen Kunden geändert. Zu Feldern, die beide geändert haben, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>The new customer</source>
        <translation>Der neue Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Bestellt von</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, im Auftrag</translation>
    </message>
    <message>
        <source>&amp;Orders (%1)</source>
        <translation>&amp;Bestellungen (%1)</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>This customer has a password already. ‘Reset password’ in the list mails a link.</source>
        <translation>Dieser Kunde hat schon ein Passwort. „Passwort zurücksetzen“ in der Liste sendet einen Link.</translation>
    </message>
    <message>
        <source>In this trade store passwords are not set by staff. ‘Reset password’ in the list mails a link.</source>
        <translation>In diesem Handelsshop setzen Mitarbeitende keine Passwörter. „Passwort zurücksetzen“ in der Liste sendet einen Link.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 waits to be confirmed</source>
        <translation>%1 ist noch zu bestätigen</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet.</source>
        <translation>Das wurde vorher eingegeben und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The password is kept nowhere: type it again.</source>
        <translation>Das Passwort wird nirgends aufgehoben: Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
</context>
<context>
    <name>CustomerFilters</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Search name, company, e-mail, username, code, phone, city</source>
        <translation>Suche in Name, Firma, E-Mail, Benutzername, Nummer, Telefon, Ort</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>All trade stores</source>
        <translation>Alle Handelsshops</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All price tiers</source>
        <translation>Alle Preisgruppen</translation>
    </message>
    <message>
        <source>All warehouses</source>
        <translation>Alle Lager</translation>
    </message>
</context>
<context>
    <name>CustomerHistory</name>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Re-enabled</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Password set by staff</source>
        <translation>Passwort von Mitarbeiter gesetzt</translation>
    </message>
    <message>
        <source>Password changed by the customer</source>
        <translation>Passwort vom Kunden geändert</translation>
    </message>
    <message>
        <source>Logged in as the customer</source>
        <translation>Als Kunde angemeldet</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Zurücksetzen des Passworts veranlasst</translation>
    </message>
    <message>
        <source>Sign-in details sent</source>
        <translation>Anmeldedaten gesendet</translation>
    </message>
    <message>
        <source>E-mail to be confirmed</source>
        <translation>E-Mail zu bestätigen</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Zweiter Faktor eingeschaltet</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Zweiter Faktor ausgeschaltet</translation>
    </message>
    <message>
        <source>Second factor reset by staff</source>
        <translation>Zweiter Faktor vom Team zurückgesetzt</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode benutzt</translation>
    </message>
    <message>
        <source>MFA number changed</source>
        <translation>MFA-Nummer geändert</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Personal link made</source>
        <translation>Persönlicher Link erstellt</translation>
    </message>
    <message>
        <source>Personal link revoked</source>
        <translation>Persönlicher Link widerrufen</translation>
    </message>
    <message>
        <source>Allowed staff to log in</source>
        <translation>Anmelden durch Mitarbeitende erlaubt</translation>
    </message>
    <message>
        <source>Forbade staff to log in</source>
        <translation>Anmelden durch Mitarbeitende untersagt</translation>
    </message>
    <message>
        <source>Restored by an undo</source>
        <translation>Durch Rückgängigmachen zurückgesetzt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Rights taken away</source>
        <translation>Rechte entzogen</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Preise geändert</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Bestand geändert</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo geändert</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Mail template changed</source>
        <translation>Mailvorlage geändert</translation>
    </message>
    <message>
        <source>Mail template reset</source>
        <translation>Mailvorlage zurückgesetzt</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>Bestellung weitergeführt</translation>
    </message>
    <message>
        <source>Order shipped</source>
        <translation>Bestellung versandt</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>Attached to a company</source>
        <translation>Einer Firma zugeordnet</translation>
    </message>
    <message>
        <source>Detached from a company</source>
        <translation>Von einer Firma gelöst</translation>
    </message>
    <message>
        <source>Business unit changed</source>
        <translation>Bereich geändert</translation>
    </message>
    <message>
        <source>Business unit removed</source>
        <translation>Bereich entfernt</translation>
    </message>
    <message>
        <source>Company role changed</source>
        <translation>Rolle der Firma geändert</translation>
    </message>
    <message>
        <source>Company role removed</source>
        <translation>Rolle der Firma entfernt</translation>
    </message>
    <message>
        <source>Company user changed</source>
        <translation>Zugehörige geändert</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Aus der Firma ausgeschieden</translation>
    </message>
    <message>
        <source>Invited by the company</source>
        <translation>Von der Firma eingeladen</translation>
    </message>
    <message>
        <source>Invitation withdrawn or declined</source>
        <translation>Einladung zurückgezogen oder abgelehnt</translation>
    </message>
    <message>
        <source>Sign-up link made</source>
        <translation>Link zum Selbsteintragen erstellt</translation>
    </message>
    <message>
        <source>Business unit added</source>
        <translation>Bereich angelegt</translation>
    </message>
    <message>
        <source>Company role added</source>
        <translation>Rolle der Firma angelegt</translation>
    </message>
    <message>
        <source>Company user attached</source>
        <translation>Person zugeordnet</translation>
    </message>
    <message>
        <source>Company address added</source>
        <translation>Adresse der Firma hinzugefügt</translation>
    </message>
    <message>
        <source>Company address changed</source>
        <translation>Adresse der Firma geändert</translation>
    </message>
    <message>
        <source>Company address removed</source>
        <translation>Adresse der Firma entfernt</translation>
    </message>
    <message>
        <source>Cost centre added</source>
        <translation>Kostenstelle hinzugefügt</translation>
    </message>
    <message>
        <source>Cost centre changed</source>
        <translation>Kostenstelle geändert</translation>
    </message>
    <message>
        <source>Cost centre removed</source>
        <translation>Kostenstelle entfernt</translation>
    </message>
    <message>
        <source>Checkout settings changed</source>
        <translation>Voreinstellungen der Kasse geändert</translation>
    </message>
    <message>
        <source>Payment methods changed</source>
        <translation>Zahlungsarten geändert</translation>
    </message>
    <message>
        <source>Budget added</source>
        <translation>Budget angelegt</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget geändert</translation>
    </message>
    <message>
        <source>Budget removed</source>
        <translation>Budget entfernt</translation>
    </message>
    <message>
        <source>Approval rule added</source>
        <translation>Freigaberegel angelegt</translation>
    </message>
    <message>
        <source>Approval rule changed</source>
        <translation>Freigaberegel geändert</translation>
    </message>
    <message>
        <source>Approval rule removed</source>
        <translation>Freigaberegel entfernt</translation>
    </message>
</context>
<context>
    <name>CustomerJudge</name>
    <message>
        <source>Another customer of this trade store already has this e-mail address: %1.</source>
        <translation>Diese E-Mail-Adresse hat in diesem Handelsshop schon jemand anderes: %1.</translation>
    </message>
    <message>
        <source>Another customer of this source already has the code ‘%1’: %2.</source>
        <translation>Die Nummer „%1“ hat in dieser Quelle schon jemand anderes: %2.</translation>
    </message>
    <message>
        <source>There is no such customer, so nobody can be deactivated.</source>
        <translation>Diesen Kunden gibt es nicht, also kann niemand deaktiviert werden.</translation>
    </message>
    <message>
        <source>Goes into the trade store ‘%1’, as the file says.</source>
        <translation>Kommt in den Handelsshop „%1“, wie es in der Datei steht.</translation>
    </message>
    <message>
        <source>The username ‘%1’ is taken; the customer gets another one.</source>
        <translation>Der Benutzername „%1“ ist vergeben; der Kunde bekommt einen anderen.</translation>
    </message>
    <message>
        <source>‘%1’ can&apos;t be a username (letters a to z, digits and . _ - only); the customer gets another one.</source>
        <translation>„%1“ kann kein Benutzername sein (nur Buchstaben a bis z, Ziffern und . _ -); der Kunde bekommt einen anderen.</translation>
    </message>
    <message>
        <source>‘%1’ has question marks where ‘%2’ has letters: the file lost them on its way.</source>
        <translation>„%1“ hat Fragezeichen, wo „%2“ Buchstaben hat: Die Datei hat sie unterwegs verloren.</translation>
    </message>
    <message>
        <source>‘%1’ has no digit; it is no phone number.</source>
        <translation>‚%1‘ hat keine Ziffer; das ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>CustomerKind</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Add new customers and change existing ones</source>
        <translation>Neue Kunden anlegen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only add: ignore existing customers</source>
        <translation>Nur anlegen: vorhandene Kunden übergehen</translation>
    </message>
    <message>
        <source>Only change: ignore new customers</source>
        <translation>Nur ändern: neue Kunden übergehen</translation>
    </message>
    <message>
        <source>Deactivate the customers in the file</source>
        <translation>Die Kunden in der Datei deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate the source&apos;s customers who are not in the file</source>
        <translation>Kunden der Quelle deaktivieren, die nicht in der Datei stehen</translation>
    </message>
</context>
<context>
    <name>CustomerMerge</name>
    <message>
        <source>Another customer has the e-mail address %1.</source>
        <translation>Ein anderer Kunde hat die E-Mail-Adresse %1.</translation>
    </message>
    <message>
        <source>Another customer has the code ‘%1’.</source>
        <translation>Ein anderer Kunde hat die Nummer „%1“.</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>There is no trade store ‘%1’.</source>
        <translation>Es gibt keinen Handelsshop „%1“.</translation>
    </message>
    <message>
        <source>There is no source ‘%1’.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing tells whose row this is: it has no source code, e-mail or username, so each import would add the customer once more.</source>
        <translation>Nichts sagt, wessen Zeile das ist: Sie hat weder Kundennummer noch E-Mail noch Benutzernamen, jeder Import würde den Kunden also noch einmal anlegen.</translation>
    </message>
    <message>
        <source>Nothing tells whose row this is: it has no source code, and in this trade store several customers may share an e-mail address.</source>
        <translation>Nichts sagt, wessen Zeile das ist: Sie hat keine Kundennummer, und in diesem Handelsshop dürfen mehrere Kunden dieselbe E-Mail-Adresse haben.</translation>
    </message>
    <message>
        <source>Customers of this trade store may share an e-mail address, so rows can&apos;t be matched by it. Match them by source and code, or by username.</source>
        <translation>Kunden dieses Handelsshops dürfen sich eine E-Mail-Adresse teilen, deshalb lassen sich Zeilen nicht danach zuordnen. Ordnen Sie nach Quelle und Nummer oder nach Benutzername zu.</translation>
    </message>
    <message>
        <source>Rows are matched by e-mail address, and this one has none.</source>
        <translation>Zeilen werden nach E-Mail-Adresse zugeordnet, und diese hat keine.</translation>
    </message>
    <message>
        <source>Rows are matched by username, and this one has none.</source>
        <translation>Zeilen werden nach Benutzername zugeordnet, und diese hat keinen.</translation>
    </message>
    <message>
        <source>A username has letters a to z, digits and . _ - only, 64 of them at most.</source>
        <translation>Ein Benutzername hat nur Buchstaben a bis z, Ziffern und . _ -, höchstens 64 davon.</translation>
    </message>
    <message>
        <source>Nothing but ‘%1’ stands in this row. If it is a total or a footer, leave it out.</source>
        <translation>In dieser Zeile steht nur „%1“. Wenn das eine Summe oder eine Fußzeile ist, lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>In this trade store passwords are not set by staff. Leave this column out, and invite the customers instead.</source>
        <translation>In diesem Handelsshop setzen Mitarbeiter keine Passwörter. Lassen Sie diese Spalte aus, und laden Sie die Kunden stattdessen ein.</translation>
    </message>
    <message>
        <source>The house number ‘%1’ has no street beside it; it is left out.</source>
        <translation>Neben der Hausnummer „%1“ steht keine Straße; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>‘%1’ has a number already; ‘%2’ is added to it.</source>
        <translation>„%1“ hat schon eine Nummer; „%2“ wird angehängt.</translation>
    </message>
    <message>
        <source>‘%1’ has no house number; the ‘%2’ of the street before goes with that.</source>
        <translation>„%1“ hat keine Hausnummer; die „%2“ der bisherigen Straße geht mit ihr.</translation>
    </message>
</context>
<context>
    <name>CustomerSelection</name>
    <message>
        <source>Customers were changed, so the long selection was given up. Narrow the list by a filter and select all: that stays.</source>
        <translation>Kunden wurden geändert, darum wurde die lange Auswahl aufgehoben. Engen Sie die Liste mit einem Filter ein und wählen Sie alle: Das bleibt.</translation>
    </message>
</context>
<context>
    <name>CustomerTableModel</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>‘%1’ does not fit into the column %2.</source>
        <translation>„%1“ passt nicht in die Spalte %2.</translation>
    </message>
</context>
<context>
    <name>CustomerUndo</name>
    <message>
        <source>Was added by the batch and has used the trade store or been sent mail since; can&apos;t be removed.</source>
        <translation>Kam mit dem Stapel und hat seither den Handelsshop benutzt oder E-Mails bekommen; kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Another customer has its former e-mail address or code now; can&apos;t be restored.</source>
        <translation>Ein anderer Kunde hat jetzt seine frühere E-Mail-Adresse oder Nummer; kann nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The batch added this customer, so undoing removes it.</source>
        <translation>Der Stapel hat diesen Kunden angelegt; rückgängig machen heißt hier entfernen.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since.</source>
        <translation>Jemand hat diesen Kunden seither geändert.</translation>
    </message>
    <message>
        <source>%1 changed this customer since (%2).</source>
        <translation>%1 hat diesen Kunden seither geändert (%2).</translation>
    </message>
    <message>
        <source>Nothing was undone: all customers of this batch were changed since, are gone, or can&apos;t be removed.</source>
        <translation>Nichts wurde rückgängig gemacht: Alle Kunden dieses Stapels wurden seither geändert, sind weg oder können nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Deactivated customers</source>
        <translation>Deaktivierte Kunden</translation>
    </message>
    <message>
        <source>Current customers</source>
        <translation>Aktuelle Kunden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Not up to date: the last question to the database failed.</source>
        <translation>Nicht aktuell: Die letzte Anfrage an die Datenbank ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>More than %1 customers found. Type more letters to narrow the search.</source>
        <translation>Mehr als %1 Kunden gefunden. Geben Sie mehr Buchstaben ein, um die Suche einzugrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found</source>
        <translation>
            <numerusform>%Ln Kunde gefunden</numerusform>
            <numerusform>%Ln Kunden gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is deactivated.</source>
        <translation>Kein Kunde ist deaktiviert.</translation>
    </message>
    <message>
        <source>There are no customers yet.
Import customers, or add one with Ctrl+N.</source>
        <translation>Es gibt noch keine Kunden.
Importieren Sie Kunden, oder legen Sie mit Strg+N einen an.</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortiert nach %1</translation>
    </message>
    <message>
        <source>Only beginnings of fields are searched: the server has no trigram index.</source>
        <translation>Nur Feldanfänge werden durchsucht: Der Server hat keinen Trigramm-Index.</translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation>Danach sortieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters.
%1 clears them.</source>
        <translation>Zur Suche und den Filtern passt niemand.
%1 leert sie.</translation>
    </message>
    <message>
        <source>The list can&apos;t be sorted by ‘%1’. Narrow it instead, with member:, unit:, role: or administrator: in the search.</source>
        <translation>Nach „%1“ kann die Liste nicht sortiert werden. Engen Sie sie stattdessen ein, mit member:, unit:, role: oder administrator: in der Suche.</translation>
    </message>
</context>
<context>
    <name>CustomerWriter</name>
    <message>
        <source>Somebody changed this customer while the import ran. Import the row again.</source>
        <translation>Jemand hat diesen Kunden während des Imports geändert. Importieren Sie die Zeile noch einmal.</translation>
    </message>
    <message>
        <source>The file lists no customer at all; nobody was deactivated.</source>
        <translation>Die Datei nennt überhaupt keinen Kunden; niemand wurde deaktiviert.</translation>
    </message>
    <message>
        <source>%1 customers of the source are not in the file; %2 were agreed to. Nothing was changed: check the count.</source>
        <translation>%1 Kunden der Quelle fehlen in der Datei; zugestimmt wurde %2. Nichts wurde geändert: Prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Somebody added customers to the source meanwhile, who are not in the file either. Nothing was changed; please check the count again.</source>
        <translation>Jemand hat der Quelle inzwischen Kunden hinzugefügt, die auch nicht in der Datei stehen. Nichts wurde geändert; bitte prüfen Sie die Zahl noch einmal.</translation>
    </message>
    <message>
        <source>Customers who would be deactivated are being changed by others. Nothing was changed; please try again.</source>
        <translation>Kunden, die deaktiviert würden, werden gerade von anderen geändert. Nichts wurde geändert; bitte versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>CustomersDesk</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>&amp;Show current customers</source>
        <translation>Aktuelle Kunden &amp;zeigen</translation>
    </message>
    <message>
        <source>Current (%1)</source>
        <translation>Aktuell (%1)</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Show &amp;deactivated customers</source>
        <translation>&amp;Deaktivierte Kunden zeigen</translation>
    </message>
    <message>
        <source>Deactivated (%1)</source>
        <translation>Deaktiviert (%1)</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Addresses…</source>
        <translation>&amp;Adressen …</translation>
    </message>
    <message>
        <source>Edit in the &amp;table</source>
        <translation>In der &amp;Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Verlauf zei&amp;gen</translation>
    </message>
    <message>
        <source>Wh&amp;y this value?</source>
        <translation>&amp;Warum dieser Wert?</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clear search and fil&amp;ters</source>
        <translation>Suche und Fil&amp;ter leeren</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>S&amp;ortieren nach …</translation>
    </message>
    <message>
        <source>Then sort &amp;by…</source>
        <translation>Danach so&amp;rtieren nach …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln Kunde gewählt</numerusform>
            <numerusform>%Ln Kunden gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected customers were copied; the others are not loaded yet. Export takes them all.</source>
        <translation>%1 von %2 ausgewählten Kunden wurden kopiert; die anderen sind noch nicht geladen. Ein Export nimmt alle.</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Warum dieser Wert?</translation>
    </message>
    <message>
        <source>Looking where the values come from…</source>
        <translation>Es wird nachgesehen, woher die Werte kommen …</translation>
    </message>
    <message>
        <source>Unsaved cells</source>
        <translation>Nicht gespeicherte Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Cells of %Ln customer(s) were changed in the table and not saved. Close without them?</source>
        <translation>
            <numerusform>In der Tabelle wurden Zellen von %Ln Kunden geändert und nicht gespeichert. Ohne sie schließen?</numerusform>
            <numerusform>In der Tabelle wurden Zellen von %Ln Kunden geändert und nicht gespeichert. Ohne sie schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Willkommen bei Kontor</translation>
    </message>
    <message>
        <source>There are no customers in this database yet. How do you want to begin?</source>
        <translation>In dieser Datenbank sind noch keine Kunden. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Take &amp;back the last change</source>
        <translation>Letzte Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: %1 is as before.</source>
        <translation>Zurückgenommen: %1 ist wie vorher.</translation>
    </message>
    <message>
        <source>There is no customer with the account code or username ‘%1’.</source>
        <translation>Es gibt keinen Kunden mit der Kundennummer oder dem Benutzernamen ‚%1‘.</translation>
    </message>
    <message>
        <source>No customer has the number %1.</source>
        <translation>Kein Kunde hat die Nummer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are meant: choose one.</source>
        <translation>
            <numerusform>%Ln Kunde ist gemeint.</numerusform>
            <numerusform>%Ln Kunden sind gemeint: Wählen Sie einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Details ne&amp;xt to the list</source>
        <translation>Details neben der Liste</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Not pinned any more.</source>
        <translation>Nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Questions and messages</source>
        <translation>Fragen und Meldungen</translation>
    </message>
    <message>
        <source>Ask before a few customers are deactivated or re-enabled</source>
        <translation>Fragen, bevor wenige Kunden deaktiviert oder reaktiviert werden</translation>
    </message>
    <message>
        <source>Pinned: at hand on Home and in ‘%1’ before you type.</source>
        <translation>Angeheftet: griffbereit auf der Seite Start und in „%1“, bevor Sie tippen.</translation>
    </message>
    <message>
        <source>One customer is taken back by Ctrl+Z, several on the Imports page. More than 20 are always asked about.</source>
        <translation>Ein einzelner Kunde wird mit Strg+Z zurückgenommen, mehrere auf der Seite Importe. Bei mehr als 20 wird immer gefragt.</translation>
    </message>
    <message>
        <source>Among the deactivated: %1.</source>
        <translation>Unter den Deaktivierten: %1.</translation>
    </message>
    <message>
        <source>Among the current customers: %1.</source>
        <translation>Unter den aktuellen Kunden: %1.</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Letzte Bestellungen</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Letzte Notizen</translation>
    </message>
    <message>
        <source>Print the customer…</source>
        <translation>Kunden drucken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CustomersRepository</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Another customer of this source already has the code ‘%1’.</source>
        <translation>Ein anderer Kunde dieser Quelle hat schon die Nummer „%1“.</translation>
    </message>
    <message>
        <source>Another customer of this trade store already has this e-mail address.</source>
        <translation>Ein anderer Kunde dieses Handelsshops hat schon diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Somebody else changed this customer meanwhile.</source>
        <translation>Jemand anders hat diesen Kunden inzwischen geändert.</translation>
    </message>
    <message>
        <source>In this trade store passwords are not set by staff. Send the customer a link instead (Reset password).</source>
        <translation>In diesem Handelsshop setzen Mitarbeitende keine Passwörter. Senden Sie dem Kunden stattdessen einen Link (Passwort zurücksetzen).</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database gave no number to a new row.</source>
        <translation>Die Datenbank hat einer neuen Zeile keine Nummer gegeben.</translation>
    </message>
    <message>
        <source>An internal fault occurred.</source>
        <translation>Ein interner Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>Die Datenbank ist beschäftigt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection was lost while this was saved, and the database can&apos;t be asked whether it arrived. Look before you do it again.</source>
        <translation>Die Verbindung riss, während dies gespeichert wurde, und die Datenbank kann nicht gefragt werden, ob es ankam. Sehen Sie nach, bevor Sie es noch einmal tun.</translation>
    </message>
</context>
<context>
    <name>DatabaseCopy</name>
    <message>
        <source>That is the same database.</source>
        <translation>Das ist dieselbe Datenbank.</translation>
    </message>
    <message>
        <source>The tables of what is to be copied are of an older Kontor. Bring them up to date first: kontorctl migrate</source>
        <translation>Die Tabellen dessen, was kopiert werden soll, sind von einem älteren Kontor. Bringen Sie sie zuerst auf den neuesten Stand: kontorctl migrate</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is nothing of Kontor&apos;s in %1.</source>
        <translation>In %1 ist nichts von Kontor.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>When Kontor ended, this was open or not saved: %1.</source>
        <translation>Als Kontor endete, war das offen oder nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>This link says nothing that Kontor knows: %1. It knows kontor://customer/CODE and kontor://call/NUMBER.</source>
        <translation>Dieser Link sagt Kontor nichts: %1. Es kennt kontor://customer/CODE und kontor://call/NUMMER.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details of the selected customer</source>
        <translation>Details des gewählten Kunden</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>In Ordnung zu bringen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen&#xa0;…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Warum diese?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Letzte Bestellungen</translation>
    </message>
    <message>
        <source>Last mails</source>
        <translation>Letzte Mails</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alle&#xa0;…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Select a customer to see the details here.</source>
        <translation>Wählen Sie einen Kunden, um hier die Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected.</source>
        <translation>
            <numerusform>%Ln Kunde ausgewählt.</numerusform>
            <numerusform>%Ln Kunden ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Bestellt: %1</translation>
    </message>
    <message>
        <source>VAT number: %1</source>
        <translation>USt-IdNr.: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Locked until %1 after too many tries.</source>
        <translation>Gesperrt bis %1 nach zu vielen Versuchen.</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Letzte Anmeldung: %1</translation>
    </message>
    <message>
        <source>Has a password, never signed in.</source>
        <translation>Hat ein Passwort, war noch nie angemeldet.</translation>
    </message>
    <message>
        <source>Waits for %1 to be confirmed.</source>
        <translation>Wartet auf die Bestätigung von %1.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <translation>Zweiter Faktor: %1</translation>
    </message>
    <message>
        <source>Trade store: %1</source>
        <translation>Handelsshop: %1</translation>
    </message>
    <message>
        <source>Price tier: %1</source>
        <translation>Preisgruppe: %1</translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation>Lager: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Billing and shipping</source>
        <translation>Rechnung und Lieferung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Notes and tasks</source>
        <translation>Notizen und Aufgaben</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Aufgabe&#xa0;…</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubletten suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Also between &amp;trade stores</source>
        <translation>Auch zwischen &amp;Handelsshops</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselben</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;Kunden öffnen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Sets of customers that may be the same</source>
        <translation>Gruppen von Kunden, die dieselben sein können</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kundennummer der Quelle</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>Alle Kunden werden verglichen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1</source>
        <translation>
            <numerusform>%Ln Kunde: %1</numerusform>
            <numerusform>%Ln Kunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No two of %1 customers are alike in these.</source>
        <translation>Von %1 Kunden gleichen sich darin keine zwei.</translation>
    </message>
    <message>
        <source>%1 sets among %2 customers; the first %3 are shown.</source>
        <translation>%1 Gruppen unter %2 Kunden; die ersten %3 werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) among %1 customers.</source>
        <translation>
            <numerusform>%Ln Gruppe unter %1 Kunden.</numerusform>
            <numerusform>%Ln Gruppen unter %1 Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not there any more.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Customers of different trade stores can&apos;t become one: each trade store has its own. Tick those of one trade store.</source>
        <translation>Kunden verschiedener Handelsshops können nicht einer werden: Jeder Handelsshop hat eigene. Haken Sie die eines Handelsshops an.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>These customers are not proposed together again, to nobody. That can&apos;t be taken back.</source>
        <translation>Diese Kunden werden niemandem mehr zusammen vorgeschlagen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>EmployeesRepository</name>
    <message>
        <source>They do not belong to the company any more.</source>
        <translation>Die Person gehört nicht mehr zur Firma.</translation>
    </message>
    <message>
        <source>The invitation was answered or withdrawn meanwhile.</source>
        <translation>Die Einladung wurde inzwischen beantwortet oder zurückgezogen.</translation>
    </message>
    <message>
        <source>Choose the business unit.</source>
        <translation>Wählen Sie den Bereich.</translation>
    </message>
    <message>
        <source>Only administrators make somebody an administrator.</source>
        <translation>Nur die Verwaltung kann jemanden zur Verwaltung machen.</translation>
    </message>
    <message>
        <source>An administrator may everything and has no roles.</source>
        <translation>Die Verwaltung darf alles und hat keine Rollen.</translation>
    </message>
    <message>
        <source>A role is not there any more.</source>
        <translation>Eine Rolle ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The role ‘%1’ may more than you may: an administrator can give it.</source>
        <translation>Die Rolle „%1“ darf mehr als Sie: Die Verwaltung kann sie geben.</translation>
    </message>
    <message>
        <source>%1 left the company. Invite them again.</source>
        <translation>%1 ist aus der Firma ausgeschieden. Laden Sie die Person erneut ein.</translation>
    </message>
    <message>
        <source>Only administrators change what is said of an administrator.</source>
        <translation>Nur die Verwaltung ändert Angaben zur Verwaltung.</translation>
    </message>
    <message>
        <source>Somebody else changed ‘%1’ meanwhile. Open it again to see their version.</source>
        <translation>Jemand anders hat „%1“ inzwischen geändert. Öffnen Sie es erneut, um die neue Fassung zu sehen.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles. Another administrator can.</source>
        <translation>Niemand ändert die eigenen Rollen. Jemand anders aus der Verwaltung kann es.</translation>
    </message>
    <message>
        <source>Nobody ends their own work for the company. Another administrator can.</source>
        <translation>Niemand beendet die eigene Tätigkeit für die Firma. Jemand anders aus der Verwaltung kann es.</translation>
    </message>
    <message>
        <source>Choose the role that they get.</source>
        <translation>Wählen Sie die Rolle, die vergeben wird.</translation>
    </message>
    <message>
        <source>There are %1 links already. End some first.</source>
        <translation>Es gibt schon %1 Links. Beenden Sie zuerst einige.</translation>
    </message>
    <message>
        <source>The role is not there any more.</source>
        <translation>Die Rolle ist nicht mehr da.</translation>
    </message>
    <message>
        <source>You can&apos;t give what you do not have yourself: %1.</source>
        <translation>Sie können nichts geben, was Sie selbst nicht haben: %1.</translation>
    </message>
    <message>
        <source>The role that they would get instead may more than you may.</source>
        <translation>Die Rolle, die stattdessen vergeben würde, darf mehr als Sie.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>Der Bereich ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A company has at most %1 units.</source>
        <translation>Eine Firma hat höchstens %1 Bereiche.</translation>
    </message>
    <message>
        <source>They do not work for another company that you administer.</source>
        <translation>Die Person arbeitet für keine andere Firma, die Sie verwalten.</translation>
    </message>
    <message>
        <source>You can&apos;t move a unit into your own: your rights would reach further. An administrator can.</source>
        <translation>Sie können keinen Bereich in Ihren eigenen verschieben: Ihre Rechte reichten dann weiter. Die Verwaltung kann es.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Irgendjemand</translation>
    </message>
    <message>
        <source>&amp;What is to be done:</source>
        <translation>&amp;Was zu tun ist:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet.</source>
        <translation>Das wurde vorher eingegeben und noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>CSV, can be imported again</source>
        <translation>CSV, kann wieder importiert werden</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Ticked fields are written, in this order:</source>
        <translation>Angekreuzte Felder werden geschrieben, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Weiter vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Weiter hinten</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>As the table shows it</source>
        <translation>Wie die Tabelle es zeigt</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Kreuzen Sie mindestens ein Feld an.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 (letters that it lacks become ?)</source>
        <translation>%1 (fehlende Buchstaben werden zu ?)</translation>
    </message>
    <message>
        <source>Remove the template %1 for everybody who uses this database?</source>
        <translation>Die Vorlage %1 für alle entfernen, die diese Datenbank benutzen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
</context>
<context>
    <name>ExportsDesk</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>An export is being written. Wait for it, or stop it first.</source>
        <translation>Es wird gerade ein Export geschrieben. Warten Sie darauf, oder brechen Sie ihn ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln Kunde gewählt</numerusform>
            <numerusform>%Ln Kunden gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search finds, more than the table shows</source>
        <translation>Alles, was die Suche findet, mehr als die Tabelle zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) as the table shows them</source>
        <translation>
            <numerusform>%Ln Kunde, wie die Tabelle ihn zeigt</numerusform>
            <numerusform>%Ln Kunden, wie die Tabelle sie zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Kunde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Kunden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) printed.</source>
        <translation>
            <numerusform>%Ln Kunde gedruckt.</numerusform>
            <numerusform>%Ln Kunden gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated customers</source>
        <translation>Deaktivierte Kunden</translation>
    </message>
    <message>
        <source>Current customers</source>
        <translation>Aktuelle Kunden</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Höchstens %1 Zeichen; dies hat %2.</translation>
    </message>
    <message>
        <source>The code begins or ends with a blank. Codes are matched exactly: remove it.</source>
        <translation>Die Nummer beginnt oder endet mit einem Leerzeichen. Nummern werden genau verglichen: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Has a character that can&apos;t be seen: %1. Remove it.</source>
        <translation>Enthält ein unsichtbares Zeichen: %1. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doppelt &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Einfach &apos;</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>Die Vorlage wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet…</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a file. How it is written is guessed; change that if the preview looks wrong.</source>
        <translation>Wählen Sie eine Datei. Wie sie geschrieben ist, wird erkannt; ändern Sie das, wenn die Vorschau falsch aussieht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>By its headings, this is an export of %1.</source>
        <translation>Den Überschriften nach ist das ein Export aus %1.</translation>
    </message>
    <message>
        <source>By its headings, the file lists this: %1.</source>
        <translation>Nach den Überschriften enthält die Datei: %1.</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>read as %1, delimiter ‘%2’, quote ‘%3’</source>
        <translation>gelesen als %1, Trennzeichen „%2“, Anführungszeichen „%3“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>sheet ‘%1’</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopf in Zeile %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>kein Kopf</translation>
    </message>
    <message>
        <source>an export of %1 by its headings</source>
        <translation>den Überschriften nach ein Export aus %1</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>The column ‘%1’ is left out. Is it %2? Then map it.</source>
        <translation>Die Spalte „%1“ wird weggelassen. Ist sie %2? Dann ordnen Sie sie zu.</translation>
    </message>
    <message>
        <source>The header was found in line %1; what stands above is taken for a title.</source>
        <translation>Der Kopf steht in Zeile %1; was darüber steht, gilt als Titel.</translation>
    </message>
    <message>
        <source>The encoding is a guess: read as %1, ‘%2’ looks odd. If names look wrong, choose another (macintosh, windows-1250, ISO-8859-15, Shift_JIS …).</source>
        <translation>Die Kodierung ist geraten: Als %1 gelesen sieht „%2“ seltsam aus. Wenn Namen falsch aussehen, wählen Sie eine andere (macintosh, windows-1250, ISO-8859-15, Shift_JIS …).</translation>
    </message>
    <message>
        <source>These columns say something that an import does not write (who may sign in is set in Kontor, or by the mode that deactivates): %1.</source>
        <translation>Diese Spalten sagen etwas, das ein Import nicht schreibt (wer sich anmelden darf, wird in Kontor festgelegt oder durch den Modus, der deaktiviert): %1.</translation>
    </message>
    <message>
        <source>This seems to be a list of something else than customers (orders, products, suppliers): it has %1.</source>
        <translation>Das scheint eine Liste von etwas anderem als Kunden zu sein (Bestellungen, Produkte, Lieferanten): Sie hat %1.</translation>
    </message>
    <message>
        <source>(yes and no exchanged)</source>
        <translation>(Ja und Nein vertauscht)</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>No column of the file is mapped to a field. The columns are: %1.</source>
        <translation>Keine Spalte der Datei ist einem Feld zugeordnet. Die Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Rows got lost on their way, so nothing was imported. Please report this fault.</source>
        <translation>Unterwegs gingen Zeilen verloren, darum wurde nichts importiert. Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>The file has one column only: ‘%1’. If ‘%2’ stands between its cells, name that as the delimiter.</source>
        <translation>Die Datei hat nur eine Spalte: ‚%1‘. Wenn ‚%2‘ zwischen ihren Zellen steht, nennen Sie das als Trennzeichen.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Customer guide</source>
        <translation>Kundenanleitung</translation>
    </message>
    <message>
        <source>Trade st&amp;ore</source>
        <translation>Hande&amp;lsshop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mail to %Ln selected</source>
        <translation>
            <numerusform>An %Ln Ausgewählten &amp;mailen</numerusform>
            <numerusform>An %Ln Ausgewählte &amp;mailen</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide is on the clipboard.</source>
        <translation>Die Anleitung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The guide was written to %1.</source>
        <translation>Die Anleitung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Mail the guide to %Ln customer(s)? Each gets the wording of their own trade store and language.</source>
        <translation>
            <numerusform>Die Anleitung an %Ln Kunden mailen? Er bekommt den Wortlaut seines Handelsshops in seiner Sprache.</numerusform>
            <numerusform>Die Anleitung an %Ln Kunden mailen? Jeder bekommt den Wortlaut seines Handelsshops in seiner Sprache.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) queued.</source>
        <translation>
            <numerusform>%Ln E-Mail eingereiht.</numerusform>
            <numerusform>%Ln E-Mails eingereiht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Kontor: help</source>
        <translation>Kontor: Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Kontor: %1</source>
        <translation>Kontor: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Nichts wartet auf jemanden.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Was jemanden braucht</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Last imports and edits</source>
        <translation>Letzte Importe und Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to be mended</source>
        <translation>
            <numerusform>%Ln Fehler zu beheben</numerusform>
            <numerusform>%Ln Fehler zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) to be approved</source>
        <translation>
            <numerusform>%Ln Import freizugeben</numerusform>
            <numerusform>%Ln Importe freizugeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) to be looked through</source>
        <translation>
            <numerusform>%Ln Import durchzusehen</numerusform>
            <numerusform>%Ln Importe durchzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked, and not written yet.</source>
        <translation>Geprüft und noch nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) refused</source>
        <translation>
            <numerusform>%Ln Mail abgelehnt</numerusform>
            <numerusform>%Ln Mails abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) waiting</source>
        <translation>
            <numerusform>%Ln Mail wartet</numerusform>
            <numerusform>%Ln Mails warten</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out as soon as the mail server takes them.</source>
        <translation>Sie gehen hinaus, sobald der Mailserver sie annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) locked out</source>
        <translation>
            <numerusform>%Ln Kunde ausgesperrt</numerusform>
            <numerusform>%Ln Kunden ausgesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many tries to sign in.</source>
        <translation>Nach zu vielen Anmeldeversuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expired</source>
        <translation>
            <numerusform>%Ln Einladung abgelaufen</numerusform>
            <numerusform>%Ln Einladungen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite them anew: their links are dead.</source>
        <translation>Laden Sie sie neu ein: Ihre Links gelten nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) without an answer</source>
        <translation>
            <numerusform>%Ln Einladung ohne Antwort</numerusform>
            <numerusform>%Ln Einladungen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 · new %3, changed %4</source>
        <translation>%1 von %2 · neu %3, geändert %4</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Home: what needs somebody</source>
        <translation>Start: was jemanden braucht</translation>
    </message>
    <message>
        <source>Pinned, and opened last</source>
        <translation>Angeheftet und zuletzt geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln Aufgabe fällig</numerusform>
            <numerusform>%Ln Aufgaben fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait for somebody else&apos;s yes.</source>
        <translation>Sie warten auf das Ja einer anderen Person.</translation>
    </message>
    <message>
        <source>In the last 30 days; the list has older ones, too. The server&apos;s answer stands beside each.</source>
        <translation>In den letzten 30 Tagen; die Liste hat auch ältere. Neben jeder steht die Antwort des Servers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln neue Bestellung</numerusform>
            <numerusform>%Ln neue Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed, and not confirmed yet.</source>
        <translation>Aufgegeben und noch nicht bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on hold</source>
        <translation>
            <numerusform>%Ln angehaltene Bestellung</numerusform>
            <numerusform>%Ln angehaltene Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) without an administrator</source>
        <translation>
            <numerusform>%Ln Firma ohne Verwaltung</numerusform>
            <numerusform>%Ln Firmen ohne Verwaltung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there can change who may what.</source>
        <translation>Niemand dort kann ändern, wer was darf.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The header row can&apos;t be read: line %1. Check encoding, delimiter and quote.</source>
        <translation>Die Kopfzeile ist nicht lesbar: Zeile %1. Prüfen Sie Kodierung, Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The header row holds characters that can&apos;t be printed: this is no text table.</source>
        <translation>Die Kopfzeile enthält nicht druckbare Zeichen: Das ist keine Texttabelle.</translation>
    </message>
    <message>
        <source>Two columns are called ‘%1’. Rename one of them.</source>
        <translation>Zwei Spalten heißen „%1“. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>The first row holds no column names.</source>
        <translation>Die erste Zeile enthält keine Spaltennamen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The first row has %1 columns; a table of customers has at most %2. Check the delimiter.</source>
        <translation>Die erste Zeile hat %1 Spalten; eine Kundentabelle hat höchstens %2. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>Line %1 is in quotes as a whole, as Excel writes a line that it took for one cell. Open the file there by Data, From Text, and save it anew; or take these quotes away.</source>
        <translation>Zeile %1 steht als Ganzes in Anführungszeichen, wie Excel eine Zeile schreibt, die es für eine Zelle hielt. Öffnen Sie die Datei dort über Daten, Aus Text, und speichern Sie sie neu; oder entfernen Sie diese Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing of the file is written yet. Throw away the rows that were checked, with all that you decided about them?</source>
        <translation>Von der Datei ist noch nichts geschrieben. Die geprüften Zeilen mit allem verwerfen, was Sie dazu entschieden haben?</translation>
    </message>
    <message>
        <source>The import is being written. Stop it? Then nothing of it is written.</source>
        <translation>Der Import wird gerade geschrieben. Abbrechen? Dann wird nichts davon geschrieben.</translation>
    </message>
    <message>
        <source>An import is being written. Quit and stop it? Then nothing of it is written.</source>
        <translation>Ein Import wird gerade geschrieben. Beenden und ihn abbrechen? Dann wird nichts davon geschrieben.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>More than %1 rows are wrong; nothing was imported. The last: line %2. %3</source>
        <translation>Mehr als %1 Zeilen sind falsch; nichts wurde importiert. Die letzte: Zeile %2. %3</translation>
    </message>
    <message>
        <source>Further refused rows are only in the file of refused rows (Imports).</source>
        <translation>Weitere abgelehnte Zeilen stehen nur in der Datei der abgelehnten Zeilen (Importe).</translation>
    </message>
    <message>
        <source>Rows got lost on their way, so nothing was imported. Please report this fault.</source>
        <translation>Unterwegs gingen Zeilen verloren, deshalb wurde nichts importiert. Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>This import changes %1 records. Above %2, another staff member must approve it: stage it for review.</source>
        <translation>Dieser Import ändert %1 Datensätze. Über %2 muss eine andere Person ihn freigeben: zur Durchsicht bereitstellen.</translation>
    </message>
</context>
<context>
    <name>ImportsDesk</name>
    <message>
        <source>Import from the clip&amp;board…</source>
        <translation>Aus der Z&amp;wischenablage importieren …</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Show &amp;imports</source>
        <translation>&amp;Importe zeigen</translation>
    </message>
    <message>
        <source>Imports (%1 waiting)</source>
        <translation>Importe (%1 warten)</translation>
    </message>
    <message>
        <source>Copy rows with their headings in a spreadsheet first; then they can be imported from the clipboard.</source>
        <translation>Kopieren Sie zuerst in einer Tabelle Zeilen mit ihren Überschriften; dann lassen sie sich aus der Zwischenablage importieren.</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text could not be kept: %1</source>
        <translation>Der Text der Zwischenablage konnte nicht abgelegt werden: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Add a trade store first (Settings, Trade stores): what is imported belongs to one.</source>
        <translation>Zuerst einen Handelsshop anlegen (Einstellungen, Handelsshops): Was importiert wird, gehört zu einem.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>The import is done: %1 new, %2 changed, %3 refused.</source>
        <translation>Der Import ist fertig: %1 neu, %2 geändert, %3 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>InvitationsRepository</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This customer is deactivated, so no mail is sent. Re-enable the customer first.</source>
        <translation>Dieser Kunde ist deaktiviert, also wird keine E-Mail gesendet. Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address. Enter one first.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse. Geben Sie zuerst eine ein.</translation>
    </message>
</context>
<context>
    <name>InvitesRepository</name>
    <message>
        <source>You sent %1 invitations within a day. Go on tomorrow.</source>
        <translation>Sie haben an einem Tag %1 Einladungen gesendet. Machen Sie morgen weiter.</translation>
    </message>
    <message>
        <source>%1 invitations wait for an answer already. Withdraw some first.</source>
        <translation>%1 Einladungen warten schon auf Antwort. Ziehen Sie zuerst einige zurück.</translation>
    </message>
    <message>
        <source>%1 works for %2 already.</source>
        <translation>%1 arbeitet schon für %2.</translation>
    </message>
    <message>
        <source>%1 was invited already. Send that invitation again, or withdraw it first.</source>
        <translation>%1 ist schon eingeladen. Senden Sie diese Einladung noch einmal, oder ziehen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>It was sent a moment ago. Wait a few minutes.</source>
        <translation>Sie wurde eben erst gesendet. Warten Sie ein paar Minuten.</translation>
    </message>
</context>
<context>
    <name>IssuesRepository</name>
    <message>
        <source>The customer has no e-mail address, so no invitation can be sent.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse; eine Einladung kann nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>IssuesView</name>
    <message>
        <source>Show ignored</source>
        <translation>Ignorierte zeigen</translation>
    </message>
    <message>
        <source>Search reason, customer or file</source>
        <translation>Suche in Grund, Kunde oder Datei</translation>
    </message>
    <message>
        <source>Search errors</source>
        <translation>Fehler suchen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>This row never became a customer. Mend it in %1, line %2, and import the file again.</source>
        <translation>Diese Zeile wurde nie ein Kunde. Bessern Sie sie in %1, Zeile %2, aus und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 of %2 are settled; the cause of the others is still there.</source>
        <translation>%1 von %2 sind erledigt; die Ursache der übrigen besteht noch.</translation>
    </message>
    <message>
        <source>Export errors</source>
        <translation>Fehler exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Fehler in %1 geschrieben.</numerusform>
            <numerusform>%Ln Fehler in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;errors</source>
        <translation>&amp;Fehler zeigen</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>JoiningRepository</name>
    <message>
        <source>The invitation was answered or withdrawn meanwhile.</source>
        <translation>Die Einladung wurde inzwischen beantwortet oder zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>LazyTableModel</name>
    <message>
        <source>Others changed the list while you selected, so nothing was done. Select again.</source>
        <translation>Andere haben die Liste geändert, während Sie auswählten, daher wurde nichts getan. Wählen Sie noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>This name is taken already.</source>
        <translation>Dieser Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>Tabellen (*.xlsx);;CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Take the lo&amp;go away</source>
        <translation>Lo&amp;go entfernen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>C&amp;hoose a colour…</source>
        <translation>Farbe &amp;wählen …</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>The imprint has a page of its own in the store, which every page leads to: who runs the store, where and how to reach them. An empty one is not shown.</source>
        <translation>Das Impressum hat im Shop eine eigene Seite, zu der jede Seite führt: wer den Shop betreibt, wo und wie man ihn erreicht. Ein leeres wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Imprint</source>
        <translation>&amp;Impressum</translation>
    </message>
    <message>
        <source>The store&apos;s colour</source>
        <translation>Farbe des Shops</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>As customers see it: a colour that is too light or too dark to be read is changed that far.</source>
        <translation>Wie Kunden sie sehen: Eine Farbe, die zu hell oder zu dunkel zum Lesen ist, wird so weit geändert.</translation>
    </message>
    <message>
        <source>None: the store shows its name.</source>
        <translation>Keines: Der Shop zeigt seinen Namen.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown here.</source>
        <translation>Es kann hier nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Show &amp;mails</source>
        <translation>E-Mails &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Mail templates…</source>
        <translation>&amp;Mailvorlagen …</translation>
    </message>
    <message>
        <source>Customer &amp;guide…</source>
        <translation>&amp;Kundenanleitung …</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Show all &amp;mails</source>
        <translation>Alle E-&amp;Mails zeigen</translation>
    </message>
    <message>
        <source>Mail (%1 waiting)</source>
        <translation>E-Mail (%1 warten)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>(written when it is sent)</source>
        <translation>(entsteht beim Senden)</translation>
    </message>
    <message>
        <source>Mail as HTML</source>
        <translation>E-Mail als HTML</translation>
    </message>
    <message>
        <source>Mail as text</source>
        <translation>E-Mail als Text</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Its link is not kept: only the recipient ever had it.</source>
        <translation>Ihr Link wird nicht aufbewahrt: Nur der Empfänger hatte ihn je.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Make a new link to hand over</source>
        <translation>Neuen Link zum Weitergeben erstellen</translation>
    </message>
    <message>
        <source>The link works once, in place of the one in the mail. Copy it now: it is not shown again.</source>
        <translation>Der Link gilt einmal, anstelle dessen in der E-Mail. Kopieren Sie ihn jetzt: Er wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>It was not sent, so no link was made for it.</source>
        <translation>Sie wurde nicht gesendet, also gibt es noch keinen Link.</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Parted by commas. Copies never get mails with a link or a code.</source>
        <translation>Durch Kommas getrennt. Kopien bekommen nie E-Mails mit einem Link oder Code.</translation>
    </message>
    <message>
        <source>Without a server, mails are kept and marked ‘captured, not sent’; the Mail page shows them.</source>
        <translation>Ohne Server werden E-Mails aufbewahrt und als „aufgefangen, nicht gesendet“ markiert; die Seite E-Mail zeigt sie.</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>Mail&amp;server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Sender&apos;s a&amp;ddress</source>
        <translation>Absendera&amp;dresse</translation>
    </message>
    <message>
        <source>Sender&apos;s na&amp;me</source>
        <translation>Absende&amp;rname</translation>
    </message>
    <message>
        <source>Re&amp;ply to</source>
        <translation>&amp;Antwort an</translation>
    </message>
    <message>
        <source>&amp;Copies to</source>
        <translation>&amp;Kopien an</translation>
    </message>
    <message>
        <source>Te&amp;xt-message gateway</source>
        <translation>SMS-&amp;Gateway</translation>
    </message>
    <message>
        <source>The keychain did not take the password, so it is kept nowhere: %1</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen, es liegt also nirgends: %1</translation>
    </message>
</context>
<context>
    <name>MailTableModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>MailsRepository</name>
    <message>
        <source>‘%1’ is no address that a mail can go to.</source>
        <translation>„%1“ ist keine Adresse, an die eine E-Mail gehen kann.</translation>
    </message>
    <message>
        <source>A mail to %1 was refused: %2</source>
        <translation>Eine E-Mail an %1 wurde abgewiesen: %2</translation>
    </message>
    <message>
        <source>A sign-in code can&apos;t be sent again: the customer asks for a new one on the sign-in page.</source>
        <translation>Ein Anmeldecode kann nicht noch einmal gesendet werden: Der Kunde fordert auf der Anmeldeseite einen neuen an.</translation>
    </message>
    <message>
        <source>The customer is deactivated or has no e-mail address any more.</source>
        <translation>Der Kunde ist deaktiviert oder hat keine E-Mail-Adresse mehr.</translation>
    </message>
    <message>
        <source>The mail is not there any more.</source>
        <translation>Die E-Mail gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Choose it again to see their wording.</source>
        <translation>Jemand anderes hat diese Vorlage inzwischen geändert. Wählen Sie sie noch einmal, um deren Wortlaut zu sehen.</translation>
    </message>
</context>
<context>
    <name>MailsView</name>
    <message>
        <source>Search address, customer or company</source>
        <translation>Adresse, Kunde oder Firma suchen</translation>
    </message>
    <message>
        <source>Search mails</source>
        <translation>E-Mails suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s) again?</source>
        <translation>
            <numerusform>%Ln E-Mail noch einmal senden?</numerusform>
            <numerusform>%Ln E-Mails noch einmal senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) queued.</source>
        <translation>
            <numerusform>%Ln E-Mail eingereiht.</numerusform>
            <numerusform>%Ln E-Mails eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) cancelled.</source>
        <translation>
            <numerusform>%Ln E-Mail abgebrochen.</numerusform>
            <numerusform>%Ln E-Mails abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 mails cancelled; the others had gone out or were settled already.</source>
        <translation>%1 von %2 E-Mails abgebrochen; die anderen waren schon hinaus oder erledigt.</translation>
    </message>
    <message>
        <source>That is more than can be treated at once. Narrow the list by the filters, and select at most %1 mails.</source>
        <translation>Das sind mehr, als auf einmal behandelt werden können. Engen Sie die Liste mit den Filtern ein, und wählen Sie höchstens %1 E-Mails.</translation>
    </message>
    <message>
        <source>Not gone out yet</source>
        <translation>Noch nicht hinausgegangen</translation>
    </message>
    <message>
        <source>These are the mails of one customer.</source>
        <translation>Das sind die E-Mails eines einzelnen Kunden.</translation>
    </message>
    <message>
        <source>&amp;All mails</source>
        <translation>Alle E-&amp;Mails</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>Gemeinsam: %1</translation>
    </message>
    <message>
        <source>An SQLite file. Whoever can open the file can see and change everything in it.</source>
        <translation>Eine SQLite-Datei. Wer die Datei öffnen kann, kann alles darin sehen und ändern.</translation>
    </message>
    <message>
        <source>No connection; trying again…</source>
        <translation>Keine Verbindung; neuer Versuch …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Find a &amp;command or customer…</source>
        <translation>&amp;Befehl oder Kunden finden …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;What was left unsaved…</source>
        <translation>&amp;Was nicht gespeichert wurde …</translation>
    </message>
    <message>
        <source>Nothing was left unsaved.</source>
        <translation>Nichts blieb ungespeichert.</translation>
    </message>
    <message>
        <source>A PostgreSQL database that the team shares. You are signed in as %1.</source>
        <translation>Eine PostgreSQL-Datenbank, die sich das Team teilt. Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Go to the pa&amp;ges</source>
        <translation>Zu den Seiten</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold the pages</source>
        <translation>Seiten ein- oder ausklappen</translation>
    </message>
    <message>
        <source>The one that was shown last</source>
        <translation>Die zuletzt gezeigte</translation>
    </message>
    <message>
        <source>Questions and messages</source>
        <translation>Fragen und Meldungen</translation>
    </message>
    <message>
        <source>&amp;Tell by the system when long work is done while I look at another window</source>
        <translation>Über das System &amp;melden, wenn Langes fertig ist und ich in einem anderen Fenster bin</translation>
    </message>
    <message>
        <source>When Kontor starts</source>
        <translation>Wenn Kontor startet</translation>
    </message>
    <message>
        <source>Page that is shown</source>
        <translation>Seite, die gezeigt wird</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which column of the file is which field. A profile remembers this under a name.</source>
        <translation>Welche Spalte der Datei welches Feld ist. Ein Profil merkt sich das unter einem Namen.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(auslassen)</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Feld der Spalte %1</translation>
    </message>
    <message>
        <source>(choose a field)</source>
        <translation>(Feld wählen)</translation>
    </message>
    <message>
        <source>Guessed from the names</source>
        <translation>Aus den Namen geraten</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Two columns are mapped to the same field. Leave one of them out.</source>
        <translation>Zwei Spalten sind demselben Feld zugeordnet. Lassen Sie eine aus.</translation>
    </message>
    <message>
        <source>No column is mapped to a field yet. Choose at least one.</source>
        <translation>Noch ist keine Spalte einem Feld zugeordnet. Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>Profil e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>Profil ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Rules for the column %1</source>
        <translation>Regeln für die Spalte %1</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>The profile was saved as %1.</source>
        <translation>Das Profil wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>%1 holds no mapping profile.</source>
        <translation>%1 enthält kein Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>Re&amp;move profile…</source>
        <translation>Profil e&amp;ntfernen …</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Merkmal …</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>There is a profile called %1 already. Replace it?</source>
        <translation>Es gibt schon ein Profil namens %1. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile %1 for everybody? The columns stay as they are here.</source>
        <translation>Das Profil %1 für alle entfernen? Die Spalten bleiben hier, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The rule of %1 joins the column ‘%2’, which the file does not have.</source>
        <translation>Die Regel von %1 verbindet die Spalte ‚%2‘, die es in der Datei nicht gibt.</translation>
    </message>
    <message>
        <source>The profile also says how empty cells are read; look at the page before.</source>
        <translation>Das Profil legt auch fest, wie leere Zellen gelesen werden; sehen Sie auf der Seite davor nach.</translation>
    </message>
    <message>
        <source>Somebody removed the profile %1 meanwhile.</source>
        <translation>Das Profil %1 hat inzwischen jemand entfernt.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>MemberJudge</name>
    <message>
        <source>This trade store has no customer ‘%1’. Import the customers first.</source>
        <translation>Dieser Handelsshop hat keinen Kunden „%1“. Importieren Sie zuerst die Kunden.</translation>
    </message>
    <message>
        <source>%1 customers have ‘%2’. Add a column that tells them apart.</source>
        <translation>%1 Kunden haben „%2“. Fügen Sie eine Spalte hinzu, die sie unterscheidet.</translation>
    </message>
    <message>
        <source>The customer with the e-mail address %1 has the code ‘%2’, not ‘%3’.</source>
        <translation>Der Kunde mit der E-Mail-Adresse %1 hat die Nummer „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>The customer ‘%1’ is deactivated. Re-enable them first.</source>
        <translation>Der Kunde „%1“ ist deaktiviert. Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The business unit ‘%1’ is not there yet: it is made.</source>
        <translation>Den Bereich „%1“ gibt es noch nicht: Er wird angelegt.</translation>
    </message>
    <message>
        <source>Units are at most %1 levels deep.</source>
        <translation>Bereiche sind höchstens %1 Ebenen tief.</translation>
    </message>
    <message>
        <source>An administrator may everything and has no roles.</source>
        <translation>Die Verwaltung darf alles und hat keine Rollen.</translation>
    </message>
    <message>
        <source>Nobody is switched off because a file does not list them.</source>
        <translation>Niemand wird abgeschaltet, weil eine Datei die Person nicht aufführt.</translation>
    </message>
    <message>
        <source>They do not work for that company, so nothing can be switched off.</source>
        <translation>Die Person arbeitet nicht für diese Firma, also kann nichts abgeschaltet werden.</translation>
    </message>
    <message>
        <source>They are the last administrator of ‘%1’: nobody can administer it then.</source>
        <translation>Das ist die letzte Verwaltung von „%1“: Dann kann niemand die Firma verwalten.</translation>
    </message>
</context>
<context>
    <name>MemberKind</name>
    <message>
        <source>Company users</source>
        <translation>Zugehörige</translation>
    </message>
    <message>
        <source>Attach new ones and change existing ones</source>
        <translation>Neue zuordnen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only attach: ignore those who work there already</source>
        <translation>Nur zuordnen: wer schon dort arbeitet, bleibt unbeachtet</translation>
    </message>
    <message>
        <source>Only change: ignore those who do not work there</source>
        <translation>Nur ändern: wer nicht dort arbeitet, bleibt unbeachtet</translation>
    </message>
    <message>
        <source>Switch off those in the file</source>
        <translation>Die in der Datei abschalten</translation>
    </message>
</context>
<context>
    <name>MemberReader</name>
    <message>
        <source>It does not say who: there is neither an e-mail address nor a code.</source>
        <translation>Sie sagt nicht, wer: Es gibt weder E-Mail-Adresse noch Nummer.</translation>
    </message>
    <message>
        <source>It does not say for which company: there is neither a name nor a code.</source>
        <translation>Sie sagt nicht, für welche Firma: Es gibt weder Name noch Nummer.</translation>
    </message>
</context>
<context>
    <name>MembershipRepository</name>
    <message>
        <source>They do not belong to the company any more.</source>
        <translation>Diese Person gehört nicht mehr zur Firma.</translation>
    </message>
    <message>
        <source>‘%1’ is %2: nobody can be attached to it.</source>
        <translation>„%1“ ist %2: Niemand kann zugeordnet werden.</translation>
    </message>
    <message>
        <source>The business unit is not one of ‘%1’.</source>
        <translation>Der Bereich gehört nicht zu „%1“.</translation>
    </message>
    <message>
        <source>A role is not one of ‘%1’.</source>
        <translation>Eine Rolle gehört nicht zu „%1“.</translation>
    </message>
    <message>
        <source>%1 is the last administrator of the company. Make somebody else one first.</source>
        <translation>%1 ist die letzte Verwaltung der Firma. Machen Sie erst jemand anderen dazu.</translation>
    </message>
    <message>
        <source>%1 is a customer of another trade store than ‘%2’. Nobody was attached.</source>
        <translation>%1 ist Kunde eines anderen Handelsshops als „%2“. Niemand wurde zugeordnet.</translation>
    </message>
    <message>
        <source>%1 is deactivated. Re-enable them first. Nobody was attached.</source>
        <translation>%1 ist deaktiviert. Reaktivieren Sie erst. Niemand wurde zugeordnet.</translation>
    </message>
    <message>
        <source>An administrator may everything and has no roles.</source>
        <translation>Die Verwaltung darf alles und hat keine Rollen.</translation>
    </message>
    <message>
        <source>%1 left the company. Attach them anew.</source>
        <translation>%1 ist aus der Firma ausgeschieden. Ordnen Sie die Person erneut zu.</translation>
    </message>
    <message>
        <source>%1 was invited and has not come yet.</source>
        <translation>%1 ist eingeladen und noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Schreiben Sie den Tag als 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Choose a colleague who works for the company.</source>
        <translation>Wählen Sie jemanden, der für die Firma arbeitet.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Values of each; the ticked one is kept</source>
        <translation>Werte von jedem; der angehakte bleibt</translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation>&amp;Behalten:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is kept; the others are deactivated and signed out.</source>
        <translation>%1 bleibt; die anderen werden deaktiviert und abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in carts are not carried over.</source>
        <translation>
            <numerusform>%Ln Position in Warenkörben wird nicht übernommen.</numerusform>
            <numerusform>%Ln Positionen in Warenkörben werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one batch, which can be undone on the Imports page.</source>
        <translation>Es ist ein Stapel, der sich auf der Seite Importe rückgängig machen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) became one. It can be undone on the Imports page.</source>
        <translation>
            <numerusform>Aus %Ln Kunden wurde einer. Das lässt sich auf der Seite Importe rückgängig machen.</numerusform>
            <numerusform>Aus %Ln Kunden wurde einer. Das lässt sich auf der Seite Importe rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: orders %1, mails %2, lines of the timeline %3, companies %4, all addresses, tags and attributes.</source>
        <translation>Übernommen: Bestellungen %1, E-Mails %2, Zeilen der Zeitleiste %3, Firmen %4, alle Adressen, Schlagwörter und Attribute.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) are not carried over: the one that is kept belongs to those companies already.</source>
        <translation>
            <numerusform>%Ln Zugehörigkeit wird nicht übernommen: Wer bleibt, gehört dieser Firma schon an.</numerusform>
            <numerusform>%Ln Zugehörigkeiten werden nicht übernommen: Wer bleibt, gehört diesen Firmen schon an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show names of the pages</source>
        <translation>Namen der Seiten zeigen</translation>
    </message>
    <message>
        <source>Fold to icons</source>
        <translation>Zu Symbolen einklappen</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>&amp;Tell the customer by e-mail</source>
        <translation>&amp;Dem Kunden per E-Mail Bescheid geben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>S&amp;hip…</source>
        <translation>&amp;Versenden&#xa0;…</translation>
    </message>
    <message>
        <source>H&amp;old…</source>
        <translation>An&amp;halten&#xa0;…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>Sto&amp;rnieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Zahlung</translation>
    </message>
    <message>
        <source>Open &amp;customer</source>
        <translation>&amp;Kunden öffnen</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Bestellung %1: %2</translation>
    </message>
    <message>
        <source>%1. Payment: %2.</source>
        <translation>%1. Zahlung: %2.</translation>
    </message>
    <message>
        <source>Placed %1 by %2, trade store %3.</source>
        <translation>Aufgegeben am %1 von %2, Handelsshop %3.</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, im Auftrag</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Bill to: %1</source>
        <translation>Rechnung an: %1</translation>
    </message>
    <message>
        <source>Ship to: %1</source>
        <translation>Lieferung an: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>Ordered: %1. Cancelled: %2. Total: %3</source>
        <translation>Bestellt: %1. Storniert: %2. Gesamt: %3</translation>
    </message>
    <message>
        <source>The order is ‘%1’ now.</source>
        <translation>Die Bestellung ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>Payment: %1.</source>
        <translation>Zahlung: %1.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>The order goes on.</source>
        <translation>Die Bestellung geht weiter.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Why is order %1 put on hold?</source>
        <translation>Warum wird die Bestellung %1 angehalten?</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Die Bestellung ist angehalten.</translation>
    </message>
    <message>
        <source>Shipped.</source>
        <translation>Versandt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Storniert.</translation>
    </message>
    <message>
        <source>%1 The customer is told by e-mail.</source>
        <translation>%1 Der Kunde erfährt es per E-Mail.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>Cost centre: %1</source>
        <translation>Kostenstelle: %1</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Shipped in part</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Bestellt von</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, im Auftrag</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
</context>
<context>
    <name>OrderWork</name>
    <message>
        <source>There is no such order any more.</source>
        <translation>Diese Bestellung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Order %1 was changed meanwhile: it is ‘%2’ now. Nothing was done. Look at it again.</source>
        <translation>Die Bestellung %1 wurde inzwischen geändert: Sie ist jetzt „%2“. Nichts ist geschehen. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Order %1 is on hold already.</source>
        <translation>Die Bestellung %1 ist schon angehalten.</translation>
    </message>
    <message>
        <source>Order %1 is not on hold.</source>
        <translation>Die Bestellung %1 ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Order %1 is ‘%2’: there is nothing to hold.</source>
        <translation>Die Bestellung %1 ist „%2“: Da ist nichts anzuhalten.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of a payment. There are: %2.</source>
        <translation>„%1“ ist kein Stand einer Zahlung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The payment of order %1 is ‘%2’ already.</source>
        <translation>Die Zahlung der Bestellung %1 ist schon „%2“.</translation>
    </message>
    <message>
        <source>Order %1 is on hold. Release it first.</source>
        <translation>Die Bestellung %1 ist angehalten. Geben Sie sie erst frei.</translation>
    </message>
    <message>
        <source>Say why it is cancelled: its customer and your colleagues read it.</source>
        <translation>Sagen Sie, warum storniert wird: Der Kunde und Ihr Team lesen es.</translation>
    </message>
    <message>
        <source>Order %1 is ‘%2’ and can&apos;t be cancelled here any more. Please ask us.</source>
        <translation>Die Bestellung %1 ist „%2“ und kann hier nicht mehr storniert werden. Bitte fragen Sie uns.</translation>
    </message>
</context>
<context>
    <name>OrdersRepository</name>
    <message>
        <source>There is no product with the number ‘%1’.</source>
        <translation>Es gibt keinen Artikel mit der Nummer „%1“.</translation>
    </message>
    <message>
        <source>A cart holds at most %1 products. Place this order first.</source>
        <translation>Ein Warenkorb fasst höchstens %1 Artikel. Geben Sie erst diese Bestellung auf.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Diese Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>A cart holds at most %1 of one product, and has %2 of ‘%3’ already. Nothing was added.</source>
        <translation>Ein Warenkorb fasst höchstens %1 von einem Artikel und hat schon %2 von ‚%3‘. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Somebody else must approve this order: %1 Nothing was ordered.</source>
        <translation>Diese Bestellung muss jemand anderes freigeben: %1 Es wurde nichts bestellt.</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Orders (%1 new)</source>
        <translation>Bestellungen (%1 neu)</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Bestellung %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is found. Search for less, or show all states.</source>
        <translation>Keine Bestellung gefunden. Suchen Sie nach weniger, oder zeigen Sie jeden Stand.</translation>
    </message>
    <message>
        <source>No orders yet: customers place them in the trade store.</source>
        <translation>Noch keine Bestellungen: Kunden geben sie im Handelsshop auf.</translation>
    </message>
    <message>
        <source>Search number, reference, address or product</source>
        <translation>Nummer, Referenz, Adresse oder Artikel suchen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>Jede Zahlung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>All trade stores</source>
        <translation>Alle Handelsshops</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1 orders? Their customers are told by e-mail.</source>
        <translation>%1 Bestellungen bestätigen? Die Kunden erfahren es per E-Mail.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Mark all that is open of %1 orders as shipped? Their customers are told by e-mail.</source>
        <translation>Alles Offene von %1 Bestellungen als versandt kennzeichnen? Die Kunden erfahren es per E-Mail.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Mark %1 orders as paid?</source>
        <translation>%1 Bestellungen als bezahlt kennzeichnen?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>That is more than can be moved on at once. Select at most %1 orders.</source>
        <translation>Das sind mehr, als auf einmal weitergeführt werden können. Wählen Sie höchstens %1 Bestellungen aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed.</source>
        <translation>
            <numerusform>%Ln Bestellung geändert.</numerusform>
            <numerusform>%Ln Bestellungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Bestellungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1, a row for each line.</source>
        <translation>
            <numerusform>%Ln Bestellung nach %1 geschrieben, eine Zeile für jede Position.</numerusform>
            <numerusform>%Ln Bestellungen nach %1 geschrieben, eine Zeile für jede Position.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Bestellungen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Bestellungen zeigen</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>My password</source>
        <translation>Mein Passwort</translation>
    </message>
    <message>
        <source>You are signed in as %1 at %2.</source>
        <translation>Sie sind als %1 bei %2 angemeldet.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>PaintedSink</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The pages could not be made. Check the folder or the printer.</source>
        <translation>Die Seiten konnten nicht erzeugt werden. Prüfen Sie den Ordner oder den Drucker.</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>%1, then and today</source>
        <translation>%1, damals und heute</translation>
    </message>
    <message>
        <source>What %1 had after this change (%2, %3), where it differs from today:</source>
        <translation>Was bei %1 nach dieser Änderung stand (%2, %3), soweit es heute anders ist:</translation>
    </message>
    <message>
        <source>Values then and today</source>
        <translation>Werte damals und heute</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>PaymentMethodEditor</name>
    <message>
        <source>Pa&amp;yment methods…</source>
        <translation>Zahlungs&amp;arten …</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Buy: cart, quick order and checkout</source>
        <translation>Einkaufen: Warenkorb, Schnellbestellung und Kasse</translation>
    </message>
    <message>
        <source>See prices</source>
        <translation>Preise sehen</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Bestellungen sehen</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Bestellungen stornieren</translation>
    </message>
    <message>
        <source>See the company, its units and people</source>
        <translation>Die Firma, ihre Bereiche und Leute sehen</translation>
    </message>
    <message>
        <source>Enter and change own addresses</source>
        <translation>Eigene Adressen eingeben und ändern</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>die eigenen</translation>
    </message>
    <message>
        <source>of their unit</source>
        <translation>des Bereichs</translation>
    </message>
    <message>
        <source>of their unit and those below</source>
        <translation>des Bereichs und der Bereiche darunter</translation>
    </message>
    <message>
        <source>of the company</source>
        <translation>der Firma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Invite colleagues, give them roles, end their work</source>
        <translation>Kollegen einladen, ihnen Rollen geben, ihre Tätigkeit beenden</translation>
    </message>
    <message>
        <source>Make and change roles</source>
        <translation>Rollen anlegen und ändern</translation>
    </message>
    <message>
        <source>Make and change business units</source>
        <translation>Bereiche anlegen und ändern</translation>
    </message>
    <message>
        <source>Pay on account</source>
        <translation>Auf Rechnung zahlen</translation>
    </message>
    <message>
        <source>Change the company&apos;s addresses</source>
        <translation>Adressen der Firma ändern</translation>
    </message>
    <message>
        <source>Make and change cost centres</source>
        <translation>Kostenstellen anlegen und ändern</translation>
    </message>
    <message>
        <source>Set what a checkout begins with</source>
        <translation>Festlegen, womit eine Bestellung beginnt</translation>
    </message>
    <message>
        <source>Ask for approval of what goes beyond</source>
        <translation>Freigabe anfragen für das, was darüber hinausgeht</translation>
    </message>
    <message>
        <source>Approve what others ask for</source>
        <translation>Freigeben, was andere anfragen</translation>
    </message>
    <message>
        <source>See order requests</source>
        <translation>Bestellanfragen sehen</translation>
    </message>
    <message>
        <source>Make and change budgets</source>
        <translation>Budgets anlegen und ändern</translation>
    </message>
    <message>
        <source>Make and change approval rules</source>
        <translation>Freigaberegeln anlegen und ändern</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
</context>
<context>
    <name>PersonalDesk</name>
    <message>
        <source>Save all that is kept of the customer…</source>
        <translation>Alle Daten des Kunden speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonymisieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save all that is kept of the customer</source>
        <translation>Alle Daten des Kunden speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Collecting what is kept…</source>
        <translation>Daten werden gesammelt&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as %1. It is personal data: pass it on to that person only.</source>
        <translation>Gespeichert als %1. Das sind persönliche Daten: Geben Sie sie nur an diese Person weiter.</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Nothing was changed: ‘%1’ is not the username %2.</source>
        <translation>Es wurde nichts geändert: „%1“ ist nicht der Benutzername %2.</translation>
    </message>
    <message>
        <source>%1 becomes nobody, for good: name, company, contacts, addresses, notes and files (%2), mails (%3), changes (%4) and sign-ins (%5) go. No undo brings them back. Orders stay for the books: %6; those of the last %7 years (%8) keep their addresses until you anonymise once more.
Type the username %9 to do it.</source>
        <translation>%1 wird für immer niemand: Name, Firma, Kontakte, Adressen, Notizen und Dateien (%2), E-Mails (%3), Änderungen (%4) und Anmeldungen (%5) verschwinden. Kein Rückgängigmachen bringt sie zurück. Bestellungen bleiben für die Bücher: %6; die der letzten %7 Jahre (%8) behalten ihre Adressen, bis Sie noch einmal anonymisieren.
Geben Sie dafür den Benutzernamen %9 ein.</translation>
    </message>
    <message>
        <source>Anonymised. Files of imports that are kept still, the audit of a shared database, and backups know the name.</source>
        <translation>Anonymisiert. Noch aufbewahrte Importdateien, das Prüfprotokoll einer gemeinsamen Datenbank und Sicherungen kennen den Namen noch.</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>The reference has at most %1 characters, the note %2.</source>
        <translation>Die Referenz hat höchstens %1 Zeichen, die Anmerkung %2.</translation>
    </message>
    <message>
        <source>The reference or the note has a character that can&apos;t be printed.</source>
        <translation>Die Referenz oder die Anmerkung enthält ein nicht druckbares Zeichen.</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>Der Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>The cart or its prices changed since this page was shown. Nothing was ordered. Look at the lines below, and order again.</source>
        <translation>Der Warenkorb oder seine Preise haben sich geändert, seit diese Seite gezeigt wurde. Nichts wurde bestellt. Sehen Sie sich die Positionen unten an, und bestellen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The cart or its prices changed since this page was shown: the total was %1 and is %2 now. Nothing was ordered. Look at the lines below, and order again.</source>
        <translation>Der Warenkorb oder seine Preise haben sich geändert, seit diese Seite gezeigt wurde: Die Summe war %1 und ist jetzt %2. Es wurde nichts bestellt. Sehen Sie sich die Zeilen unten an und bestellen Sie noch einmal.</translation>
    </message>
    <message>
        <source>‘%1’ is no longer sold to you. Remove it from the cart.</source>
        <translation>„%1“ wird Ihnen nicht mehr verkauft. Entfernen Sie den Artikel aus dem Warenkorb.</translation>
    </message>
    <message>
        <source>Only %1 of ‘%2’ are in stock. Change the quantity in the cart.</source>
        <translation>Nur %1 von „%2“ sind auf Lager. Ändern Sie die Menge im Warenkorb.</translation>
    </message>
</context>
<context>
    <name>PlainUndo</name>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Seither hat ihn jemand geändert.</translation>
    </message>
    <message>
        <source>%1 changed it since (%2).</source>
        <translation>%1 hat ihn seither geändert (%2).</translation>
    </message>
    <message>
        <source>Was added by the batch and stands in orders or carts; can&apos;t be removed.</source>
        <translation>Wurde vom Stapel hinzugefügt und steht in Bestellungen oder Warenkörben; kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The batch added it, so undoing removes it.</source>
        <translation>Der Stapel hat ihn hinzugefügt; rückgängig machen entfernt ihn.</translation>
    </message>
    <message>
        <source>Nothing was undone: all records of this batch were changed since, are gone, or can&apos;t be removed.</source>
        <translation>Nichts wurde rückgängig gemacht: Alle Datensätze dieses Stapels wurden seither geändert, sind nicht mehr da oder können nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>PlainWriter</name>
    <message>
        <source>Somebody changed it while the import ran. Import the row again.</source>
        <translation>Jemand hat den Datensatz geändert, während der Import lief. Die Zeile noch einmal importieren.</translation>
    </message>
</context>
<context>
    <name>PreferencesRepository</name>
    <message>
        <source>There is no such page to begin with.</source>
        <translation>Eine solche Startseite gibt es nicht.</translation>
    </message>
    <message>
        <source>You can&apos;t work for this company at present.</source>
        <translation>Für diese Firma können Sie zurzeit nicht arbeiten.</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Back to the usual keys</source>
        <translation>Zurück zu den ü&amp;blichen Tasten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Search an action or keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>%1 is taken by ‘%2’. Give that other keys first.</source>
        <translation>%1 ist von „%2“ belegt. Geben Sie dieser Aktion zuerst andere Tasten.</translation>
    </message>
    <message>
        <source>‘%1’ has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>‘%1’ is %2 now.</source>
        <translation>„%1“ liegt jetzt auf %2.</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Meine Einstellungen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take Ctrl or Alt with it, or a function key.</source>
        <translation>%1 wird zum Tippen gebraucht. Nehmen Sie Strg oder Alt dazu, oder eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>PresenceHint</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>%1 is editing this too.</source>
        <translation>%1 bearbeitet dies auch.</translation>
    </message>
    <message>
        <source>%1 are editing this too.</source>
        <translation>%1 bearbeiten dies auch.</translation>
    </message>
</context>
<context>
    <name>PriceTierEditor</name>
    <message>
        <source>&amp;Price tiers…</source>
        <translation>&amp;Preisgruppen …</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>The store shows and sells it</source>
        <translation>Der Shop zeigt und verkauft ihn</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>Preise und Bestand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Product %1, %2</source>
        <translation>Artikel %1, %2</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number, or can be read in two ways. Write it as 1234.50.</source>
        <translation>%1: ‚%2‘ ist keine Zahl oder lässt sich auf zwei Arten lesen. Schreiben Sie 1234,50.</translation>
    </message>
    <message>
        <source>the new product</source>
        <translation>den neuen Artikel</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet.</source>
        <translation>Das wurde vorher eingegeben und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this product meanwhile. Your entries are still here.</source>
        <translation>Nicht gespeichert: Jemand anderes hat diesen Artikel inzwischen geändert. Ihre Eingaben stehen noch hier.</translation>
    </message>
    <message>
        <source>The product is as the other person saved it; nothing of yours was left to save.</source>
        <translation>Der Artikel ist so, wie die andere Person es gespeichert hat; von Ihnen blieb nichts zu speichern.</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet; somebody changed the product since. You will be asked about fields that both of you changed.</source>
        <translation>Das wurde früher eingegeben und noch nicht gespeichert; seither hat jemand den Artikel geändert. Zu Feldern, die Sie beide geändert haben, werden Sie gefragt.</translation>
    </message>
</context>
<context>
    <name>ProductJudge</name>
    <message>
        <source>Products are not taken from sale because a file does not list them.</source>
        <translation>Artikel werden nicht aus dem Verkauf genommen, weil eine Datei sie nicht aufführt.</translation>
    </message>
    <message>
        <source>There is no such product, so nothing can be taken from sale.</source>
        <translation>Diesen Artikel gibt es nicht, also kann nichts aus dem Verkauf genommen werden.</translation>
    </message>
    <message>
        <source>The category ‘%1’ is new; it is added.</source>
        <translation>Die Warengruppe ‚%1‘ ist neu; sie wird angelegt.</translation>
    </message>
    <message>
        <source>It has no price in any price tier, so no customer sees it.</source>
        <translation>Er hat in keiner Preisgruppe einen Preis, also sieht ihn kein Kunde.</translation>
    </message>
    <message>
        <source>A new product needs a category. Map a column to it, or add a value for every row.</source>
        <translation>Ein neuer Artikel braucht eine Warengruppe. Ordnen Sie ihr eine Spalte zu, oder geben Sie einen Wert für alle Zeilen an.</translation>
    </message>
    <message>
        <source>The price is 0: whoever has this price tier gets it for nothing.</source>
        <translation>Der Preis ist 0: Wer diese Preisgruppe hat, bekommt es umsonst.</translation>
    </message>
    <message>
        <source>A product has one category: of ‘%1’ the one taken is ‘%2’.</source>
        <translation>Ein Artikel hat eine Warengruppe: Von „%1“ wird „%2“ genommen.</translation>
    </message>
</context>
<context>
    <name>ProductKind</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Add new products and change existing ones</source>
        <translation>Neue Artikel hinzufügen und vorhandene ändern</translation>
    </message>
    <message>
        <source>Only add: ignore existing products</source>
        <translation>Nur hinzufügen: vorhandene Artikel übergehen</translation>
    </message>
    <message>
        <source>Only change: ignore new products</source>
        <translation>Nur ändern: neue Artikel übergehen</translation>
    </message>
    <message>
        <source>Take the products in the file from sale</source>
        <translation>Die Artikel der Datei aus dem Verkauf nehmen</translation>
    </message>
    <message>
        <source>Price (of the trade store&apos;s price tier)</source>
        <translation>Preis (in der Preisgruppe des Handelsshops)</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Preis (%1)</translation>
    </message>
    <message>
        <source>Stock (in the trade store&apos;s warehouse)</source>
        <translation>Bestand (im Lager des Handelsshops)</translation>
    </message>
    <message>
        <source>Stock (%1)</source>
        <translation>Bestand (%1)</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’ (column ‘%2’).</source>
        <translation>Es gibt keine Preisgruppe ‚%1‘ (Spalte ‚%2‘).</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’ (column ‘%2’).</source>
        <translation>Es gibt kein Lager ‚%1‘ (Spalte ‚%2‘).</translation>
    </message>
    <message>
        <source>Create it first, map the column to another one, or leave the column out.</source>
        <translation>Legen Sie es zuerst an, ordnen Sie die Spalte anders zu, oder lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>ProductReader</name>
    <message>
        <source>Rows are told by the product number, and this one has none.</source>
        <translation>Zeilen werden an der Artikelnummer erkannt, und diese hat keine.</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’.</source>
        <translation>Es gibt keine Preisgruppe ‚%1‘.</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’.</source>
        <translation>Es gibt kein Lager ‚%1‘.</translation>
    </message>
    <message>
        <source>‘%1’ looks like a total, a date or nothing at all, not like a product number. Leave the row out, or make the column a text.</source>
        <translation>‚%1‘ sieht wie eine Summe, ein Datum oder gar nichts aus, nicht wie eine Artikelnummer. Lassen Sie die Zeile weg, oder machen Sie die Spalte zu Text.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ are the same here, but this row has ‘%3’ and ‘%4’. Leave one of the columns out.</source>
        <translation>„%1“ und „%2“ sind hier dasselbe, aber diese Zeile hat „%3“ und „%4“. Lassen Sie eine der Spalten weg.</translation>
    </message>
    <message>
        <source>The price is for %1. Write it for one, and 1 here.</source>
        <translation>Der Preis gilt für %1. Schreiben Sie ihn für eins, und hier 1.</translation>
    </message>
    <message>
        <source>The price is in %1, the price tier in %2.</source>
        <translation>Der Preis ist in %1, die Preisgruppe in %2.</translation>
    </message>
</context>
<context>
    <name>ProductValuesModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>‘%1’ is no quantity: a whole number, or nothing where none is kept.</source>
        <translation>„%1“ ist keine Menge: eine ganze Zahl, oder nichts, wo keine geführt wird.</translation>
    </message>
    <message>
        <source>‘%1’ is no price in %2: an amount as %3, or nothing where it is not sold.</source>
        <translation>„%1“ ist kein Preis in %2: ein Betrag wie %3, oder nichts, wo es nicht verkauft wird.</translation>
    </message>
</context>
<context>
    <name>ProductsRepository</name>
    <message>
        <source>The product is not there any more.</source>
        <translation>Den Artikel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody changed this product meanwhile. Open it again to see their version.</source>
        <translation>Jemand hat diesen Artikel inzwischen geändert. Öffnen Sie ihn noch einmal, um dessen Fassung zu sehen.</translation>
    </message>
    <message>
        <source>This product stands in orders or carts, so it can&apos;t be removed. Take it from sale instead.</source>
        <translation>Dieser Artikel steht in Bestellungen oder Warenkörben und kann nicht entfernt werden. Nehmen Sie ihn stattdessen aus dem Verkauf.</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show &amp;products</source>
        <translation>&amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>Products (%1)</source>
        <translation>Artikel (%1)</translation>
    </message>
    <message>
        <source>New pro&amp;duct…</source>
        <translation>Neuer Ar&amp;tikel …</translation>
    </message>
    <message>
        <source>Export products…</source>
        <translation>Artikel exportieren …</translation>
    </message>
    <message>
        <source>Search number, title or description</source>
        <translation>Nummer, Bezeichnung oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Warengruppen</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>Verkauft oder nicht</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nicht verkauft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No products yet: import a list of them (Ctrl+I), or add one.</source>
        <translation>Noch keine Artikel: Importieren Sie eine Liste (Strg+I), oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>No product is found. Search for less, or show all categories.</source>
        <translation>Kein Artikel gefunden. Suchen Sie nach weniger, oder zeigen Sie alle Warengruppen.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>Nicht verkaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>%1 is on sale.</source>
        <translation>%1 wird verkauft.</translation>
    </message>
    <message>
        <source>%1 is not sold any more.</source>
        <translation>%1 wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 with its prices and stock? That can&apos;t be taken back. A product that was ordered can only be taken from sale.</source>
        <translation>%1 mit Preisen und Bestand entfernen? Das lässt sich nicht zurücknehmen. Ein Artikel, der bestellt wurde, kann nur aus dem Verkauf genommen werden.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Artikel in %1 geschrieben.</numerusform>
            <numerusform>%Ln Artikel in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>ProgressClock</name>
    <message>
        <source>%1 KB/s</source>
        <translation>%1 KB/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message numerus="yes">
        <source>%1: %p % · %2 · %Ln second(s) left</source>
        <translation>
            <numerusform>%1: %p % · %2 · noch %Ln Sekunde</numerusform>
            <numerusform>%1: %p % · %2 · noch %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseCheck</name>
    <message>
        <source>A budget does not allow it.</source>
        <translation>Ein Budget lässt es nicht zu.</translation>
    </message>
</context>
<context>
    <name>PurchasingRepository</name>
    <message>
        <source>The address is not there any more.</source>
        <translation>Die Adresse gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A unit that it was for is not there any more.</source>
        <translation>Einen Bereich, für den das war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A company has at most %1 addresses.</source>
        <translation>Eine Firma hat höchstens %1 Adressen.</translation>
    </message>
    <message>
        <source>The company has an address with the code ‘%1’ already.</source>
        <translation>Die Firma hat schon eine Adresse mit der Nummer „%1“.</translation>
    </message>
    <message>
        <source>The cost centre is not there any more.</source>
        <translation>Die Kostenstelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody whom it was for does not belong to the company any more.</source>
        <translation>Jemand, für den das war, gehört nicht mehr zur Firma.</translation>
    </message>
    <message>
        <source>A company has at most %1 cost centres.</source>
        <translation>Eine Firma hat höchstens %1 Kostenstellen.</translation>
    </message>
    <message>
        <source>The company has a cost centre ‘%1’ already.</source>
        <translation>Die Firma hat schon eine Kostenstelle „%1“.</translation>
    </message>
    <message>
        <source>Orders are booked on ‘%1’. Switch it off instead.</source>
        <translation>Auf „%1“ sind Bestellungen gebucht. Schalten Sie sie stattdessen ab.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>Den Bereich gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This way to pay is not there any more.</source>
        <translation>Diese Zahlungsart gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What a checkout begins with</source>
        <translation>Womit eine Bestellung beginnt</translation>
    </message>
    <message>
        <source>The approver does not belong to the company any more.</source>
        <translation>Wer freigibt, gehört nicht mehr zur Firma.</translation>
    </message>
</context>
<context>
    <name>PurchasingTabs</name>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Remove the address ‘%1’?</source>
        <translation>Die Adresse „%1“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Cost centres</source>
        <translation>&amp;Kostenstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ordered this year</source>
        <translation>Bestellt in diesem Jahr</translation>
    </message>
    <message>
        <source>Remove the cost centre ‘%1’?</source>
        <translation>Die Kostenstelle „%1“ entfernen?</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>die Firma</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Chec&amp;kout</source>
        <translation>Kass&amp;e</translation>
    </message>
    <message>
        <source>Checkouts begin with it: %1.</source>
        <translation>Bestellungen beginnen damit: %1.</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>QDoubleSpinBox</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>None</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>In a file where kontor-store runs</source>
        <translation>In einer Datei, wo kontor-store läuft</translation>
    </message>
    <message>
        <source>In an environment variable of kontor-store</source>
        <translation>In einer Umgebungsvariablen von kontor-store</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Passwort liegt</translation>
    </message>
    <message>
        <source>File or variable</source>
        <translation>Datei oder Variable</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Passwort für den Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>QuantitiesDialog</name>
    <message>
        <source>Ship order %1</source>
        <translation>Bestellung %1 versenden</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Bestellung %1 stornieren</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Wie viel von %1</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>&amp;Versenden</translation>
    </message>
    <message>
        <source>Cancel &amp;these</source>
        <translation>Diese &amp;stornieren</translation>
    </message>
    <message>
        <source>&amp;Keep the order</source>
        <translation>Bestellung be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>What is left out stays open and can be shipped later.</source>
        <translation>Was weggelassen wird, bleibt offen und kann später versandt werden.</translation>
    </message>
    <message>
        <source>What is cancelled goes back into the warehouse. What was shipped can&apos;t be cancelled. The reason is told to the customer.</source>
        <translation>Storniertes geht in das Lager zurück. Versandtes kann nicht storniert werden. Der Grund wird dem Kunden gesagt.</translation>
    </message>
    <message>
        <source>Say of at least one line how many.</source>
        <translation>Sagen Sie mindestens bei einer Position, wie viel.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Sagen Sie, warum storniert wird.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>None of its own</source>
        <translation>Keine eigene Angabe</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bearbei&amp;ten&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 more refused rows are not in this file, it would be too long. Mend in the imported file what they have in common, and import that again.</source>
        <translation>%1 weitere abgelehnte Zeilen stehen nicht in dieser Datei, sie würde zu lang. Bessern Sie in der importierten Datei aus, was ihnen gemeinsam ist, und importieren Sie diese noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them there and import that file.</source>
        <translation>Die abgelehnten Zeilen sind in %1. Bessern Sie sie dort aus und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Writing everything in one transaction. Cancel leaves nothing behind.</source>
        <translation>Alles wird in einer Transaktion geschrieben. Abbrechen hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import did not happen.</source>
        <translation>Der Import fand nicht statt.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Der Import ist fertig.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused; %6 seconds.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 übergangen, %5 abgelehnt; %6 Sekunden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>The import waits for another staff member.</source>
        <translation>Der Import wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>So many rows need the approval of another staff member. They find the batch on the Imports page, look through it and approve it there; nothing has been changed yet.</source>
        <translation>So viele Zeilen muss eine zweite Person freigeben. Sie findet den Stapel auf der Seite Importe, sieht ihn durch und gibt ihn dort frei; noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln invitation(s)…</source>
        <translation>
            <numerusform>%Ln Einladung senden …</numerusform>
            <numerusform>%Ln Einladungen senden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Einladungen senden</translation>
    </message>
    <message numerus="yes">
        <source>Mail an invitation to %Ln imported customer(s)? That can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln importierten Kunden per E-Mail einladen? Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%Ln importierte Kunden per E-Mail einladen? Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) queued.</source>
        <translation>
            <numerusform>%Ln Einladung eingereiht.</numerusform>
            <numerusform>%Ln Einladungen eingereiht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the import happened.</source>
        <translation>Es ist nicht bekannt, ob importiert wurde.</translation>
    </message>
    <message>
        <source>The Imports page says so as soon as the database answers; if the batch is still being reviewed there, import it from there.</source>
        <translation>Die Seite „Importe“ zeigt es, sobald die Datenbank antwortet; wird der Stapel dort noch geprüft, importieren Sie ihn von dort.</translation>
    </message>
    <message>
        <source>The checked rows are kept with all that you decided: review them again from the Imports page, or discard them there.</source>
        <translation>Die geprüften Zeilen bleiben mit allem erhalten, was Sie entschieden haben: Prüfen Sie sie von der Seite „Importe“ aus noch einmal, oder verwerfen Sie sie dort.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Asking for approval…</source>
        <translation>Um Freigabe wird gebeten …</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Lines of the request</source>
        <translation>Positionen der Anfrage</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>Warum eine Freigabe nötig ist</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Order request</source>
        <translation>Bestellanfrage</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open co&amp;mpany</source>
        <translation>Fir&amp;ma öffnen</translation>
    </message>
    <message>
        <source>Open &amp;customer</source>
        <translation>&amp;Kunden öffnen</translation>
    </message>
    <message>
        <source>Open &amp;order</source>
        <translation>&amp;Bestellung öffnen</translation>
    </message>
    <message>
        <source>Order request %1: %2</source>
        <translation>Bestellanfrage %1: %2</translation>
    </message>
    <message>
        <source>%1. Total: %2.</source>
        <translation>%1. Summe: %2.</translation>
    </message>
    <message>
        <source>Sent %1 by %2, for %3.</source>
        <translation>Gesendet %1 von %2, für %3.</translation>
    </message>
    <message>
        <source>They say: %1</source>
        <translation>Dazu geschrieben: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Bill to: %1</source>
        <translation>Rechnung an: %1</translation>
    </message>
    <message>
        <source>Ship to: %1</source>
        <translation>Lieferung an: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>Cost centre: %1</source>
        <translation>Kostenstelle: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>It became the order %1.</source>
        <translation>Daraus wurde die Bestellung %1.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <translation>Sie wartet bis %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>RequestTableModel</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>RequestsRepository</name>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a character that can&apos;t be printed.</source>
        <translation>Ein Zeichen lässt sich nicht drucken.</translation>
    </message>
    <message>
        <source>The request has no line %1.</source>
        <translation>Die Anfrage hat keine Position %1.</translation>
    </message>
    <message>
        <source>Of ‘%1’ %2 were asked for: write fewer, or 0.</source>
        <translation>Von „%1“ sind %2 angefragt: Schreiben Sie weniger, oder 0.</translation>
    </message>
    <message>
        <source>The request %1 is ‘%2’ by now. Nothing was done.</source>
        <translation>Die Anfrage %1 ist inzwischen „%2“. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nobody decides what they asked for themselves.</source>
        <translation>Niemand entscheidet über eigene Anfragen.</translation>
    </message>
    <message>
        <source>This request is not yours to decide (any more).</source>
        <translation>Über diese Anfrage entscheiden Sie nicht (mehr).</translation>
    </message>
    <message>
        <source>‘%1’ is no decision.</source>
        <translation>„%1“ ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>There is no such order request.</source>
        <translation>Diese Bestellanfrage gibt es nicht.</translation>
    </message>
    <message>
        <source>The request %1 was changed meanwhile: it is ‘%2’ now. Nothing was done. Look at it again.</source>
        <translation>Die Anfrage %1 wurde inzwischen geändert: Sie ist jetzt „%2“. Es wurde nichts getan. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>%1 does not belong to the company any more.</source>
        <translation>%1 gehört nicht mehr zur Firma.</translation>
    </message>
    <message>
        <source>Nobody of your company can approve this now. Ask somebody who looks after your company.</source>
        <translation>In Ihrer Firma kann das zurzeit niemand freigeben. Wenden Sie sich an die, die Ihre Firma betreuen.</translation>
    </message>
    <message>
        <source>You may not ask for approval. Your administrators can change that.</source>
        <translation>Sie dürfen keine Freigabe anfragen. Ihre Verwaltung kann das ändern.</translation>
    </message>
    <message>
        <source>Something of it is no longer sold to you. Set its quantity to 0, or put the rest into the cart.</source>
        <translation>Etwas davon wird Ihnen nicht mehr verkauft. Setzen Sie die Menge auf 0, oder legen Sie den Rest in den Warenkorb.</translation>
    </message>
    <message>
        <source>The request %1 was ordered.</source>
        <translation>Die Anfrage %1 wurde bestellt.</translation>
    </message>
    <message>
        <source>Nothing would be left. Decline or withdraw the request instead.</source>
        <translation>Es bliebe nichts übrig. Lehnen Sie die Anfrage stattdessen ab oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Somebody agreed to the request %1 meanwhile, or changed it. Nothing was done. Look at it again.</source>
        <translation>Jemand hat der Anfrage %1 inzwischen zugestimmt oder sie geändert. Es wurde nichts getan. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>Schreiben Sie, was Sie sagen möchten.</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Order requests</source>
        <translation>Bestellanfragen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Show order requests</source>
        <translation>Bestellanfragen zeigen</translation>
    </message>
    <message>
        <source>Export order requests…</source>
        <translation>Bestellanfragen exportieren…</translation>
    </message>
    <message>
        <source>Order request %1: %2</source>
        <translation>Bestellanfrage %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order request(s)</source>
        <translation>
            <numerusform>%Ln Bestellanfrage</numerusform>
            <numerusform>%Ln Bestellanfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No order request is found. Search for less, or show all states.</source>
        <translation>Keine Bestellanfrage gefunden. Suchen Sie nach weniger, oder zeigen Sie alle Zustände.</translation>
    </message>
    <message>
        <source>No order requests yet: people of companies send them in the trade store.</source>
        <translation>Noch keine Bestellanfragen: Zugehörige von Firmen senden sie im Handelsshop.</translation>
    </message>
    <message>
        <source>Search number, reference, person or product</source>
        <translation>Nummer, Referenz, Person, Artikel suchen</translation>
    </message>
    <message>
        <source>Search order requests</source>
        <translation>Bestellanfragen suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All trade stores</source>
        <translation>Alle Handelsshops</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export order requests</source>
        <translation>Bestellanfragen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order request(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Bestellanfrage nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Bestellanfragen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order requests (%1 waiting)</source>
        <translation>Bestellanfragen (%1 warten)</translation>
    </message>
</context>
<context>
    <name>RightsSetup</name>
    <message>
        <source>The name of the database is too long: roles are called after it.</source>
        <translation>Der Name der Datenbank ist zu lang: Rollen heißen nach ihm.</translation>
    </message>
    <message>
        <source>This role may not create roles on the server. Connect as its administrator (postgres, for example).</source>
        <translation>Diese Rolle darf auf dem Server keine Rollen anlegen. Verbinden Sie sich als dessen Administrator (etwa postgres).</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>jeder Betrag</translation>
    </message>
    <message>
        <source>Buy up to</source>
        <translation>Kaufen bis</translation>
    </message>
    <message>
        <source>Approve up to</source>
        <translation>Freigeben bis</translation>
    </message>
    <message>
        <source>Currency of these amounts</source>
        <translation>Währung dieser Beträge</translation>
    </message>
    <message>
        <source>Write an amount such as 1000.00.</source>
        <translation>Schreiben Sie einen Betrag wie 1000,00.</translation>
    </message>
    <message>
        <source>Write the currency by its three letters, as EUR.</source>
        <translation>Schreiben Sie die Währung mit drei Buchstaben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>Broken bytes: they don&apos;t fit %1, in which the file is written. Type the cell anew.</source>
        <translation>Fehlerhafte Bytes: Sie passen nicht zu %1, in der die Datei geschrieben ist. Geben Sie die Zelle neu ein.</translation>
    </message>
    <message>
        <source>Has a control character (%1), which no text may hold.</source>
        <translation>Enthält ein Steuerzeichen (%1), das in keinem Text stehen darf.</translation>
    </message>
    <message>
        <source>Broken bytes: cell %1 doesn&apos;t fit %2, in which the file is written.</source>
        <translation>Fehlerhafte Bytes: Zelle %1 passt nicht zu %2, in der die Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>The cell is empty, and empty cells clear: it is taken for a no.</source>
        <translation>Die Zelle ist leer, und leere Zellen leeren das Feld: Sie gilt als Nein.</translation>
    </message>
    <message>
        <source>This is the header once more; it is left out.</source>
        <translation>Das ist noch einmal der Kopf; er wird weggelassen.</translation>
    </message>
    <message>
        <source>The row has only what no column is mapped for, a further picture perhaps; it is left out.</source>
        <translation>Die Zeile hat nur, wofür keine Spalte zugeordnet ist, vielleicht ein weiteres Bild; sie wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Remove blanks at both &amp;ends</source>
        <translation>Leerzeichen an beiden &amp;Enden entfernen</translation>
    </message>
    <message>
        <source>Rules for the column %1</source>
        <translation>Regeln für die Spalte %1</translation>
    </message>
    <message>
        <source>1 is the first part, -1 the last.</source>
        <translation>1 ist der erste Teil, -1 der letzte.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>Every Word Capital</source>
        <translation>Jedes Wort Groß</translation>
    </message>
    <message>
        <source>Headings of other columns, with commas between</source>
        <translation>Überschriften anderer Spalten, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&amp;Join with</source>
        <translation>&amp;Verbinden mit</translation>
    </message>
    <message>
        <source>Text &amp;between</source>
        <translation>Text &amp;dazwischen</translation>
    </message>
    <message>
        <source>&amp;Split at</source>
        <translation>&amp;Teilen bei</translation>
    </message>
    <message>
        <source>&amp;Part to keep</source>
        <translation>Te&amp;il, der bleibt</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Value table</source>
        <translation>&amp;Wertetabelle</translation>
    </message>
    <message>
        <source>&amp;When empty</source>
        <translation>Wenn &amp;leer</translation>
    </message>
    <message>
        <source>‘%1’ becomes ‘%2’.</source>
        <translation>„%1“ wird zu „%2“.</translation>
    </message>
    <message>
        <source>join</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Schreibweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The file has no column ‘%1’ to join with.</source>
        <translation>Die Datei hat keine Spalte ‚%1‘ zum Verbinden.</translation>
    </message>
    <message>
        <source>Yes and &amp;no exchanged (the column says when not)</source>
        <translation>Ja und &amp;Nein vertauscht (die Spalte sagt, wann nicht)</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>Gegenteil</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>von oben</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>&amp;Staff may set a password; it must be changed at the next sign-in</source>
        <translation>&amp;Mitarbeitende dürfen Passwörter setzen (mit Wechsel bei der nächsten Anmeldung)</translation>
    </message>
    <message>
        <source>A changed &amp;e-mail address counts only when confirmed there</source>
        <translation>Eine geänderte &amp;E-Mail-Adresse gilt erst, wenn sie dort bestätigt ist</translation>
    </message>
    <message>
        <source>Customers may make themselves a personal sign-in &amp;link</source>
        <translation>Kunden dürfen sich einen persönlichen Anmelde&amp;link erstellen</translation>
    </message>
    <message>
        <source>Staff must say &amp;why they log in as a customer</source>
        <translation>Mitarbeitende müssen sagen, &amp;warum sie sich als Kunde anmelden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Customers may switch it on</source>
        <translation>Kunden dürfen ihn einschalten</translation>
    </message>
    <message>
        <source>Required of every customer</source>
        <translation>Von jedem Kunden verlangt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Unless the customer forbids it</source>
        <translation>Wenn der Kunde es nicht untersagt</translation>
    </message>
    <message>
        <source>Only if the customer allows it</source>
        <translation>Nur wenn der Kunde es erlaubt</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Zweiter &amp;Faktor</translation>
    </message>
    <message>
        <source>&amp;Consent to logging in as a customer</source>
        <translation>Einwilligung zum Anmelden als &amp;Kunde</translation>
    </message>
    <message>
        <source>Customers may enter and change their &amp;own addresses</source>
        <translation>Kunden dürfen ihre eigenen A&amp;dressen eingeben und ändern</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Until somebody confirms them</source>
        <translation>Bis jemand sie bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) long</source>
        <translation>
            <numerusform>%Ln Minute lang</numerusform>
            <numerusform>%Ln Minuten lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) long</source>
        <translation>
            <numerusform>%Ln Stunde lang</numerusform>
            <numerusform>%Ln Stunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers may cancel or&amp;ders</source>
        <translation>K&amp;unden dürfen Bestellungen stornieren</translation>
    </message>
    <message>
        <source>Customers &amp;begin with</source>
        <translation>Kunden &amp;beginnen mit</translation>
    </message>
    <message>
        <source>as the server has it</source>
        <translation>wie auf dem Server</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Order re&amp;quests wait</source>
        <translation>Bestell&amp;anfragen warten</translation>
    </message>
    <message>
        <source>Dearer than &amp;approved by</source>
        <translation>&amp;Teurer als freigegeben um</translation>
    </message>
</context>
<context>
    <name>SavedViewsRepository</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>Only the owner of a view can remove it.</source>
        <translation>Nur wem eine Ansicht gehört, kann sie entfernen.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>&amp;Reset second factor…</source>
        <translation>Zweiten Faktor &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>MFA-Einstellungen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>&amp;Number for text messages</source>
        <translation>&amp;Nummer für SMS</translation>
    </message>
    <message>
        <source>MFA settings of %1</source>
        <translation>MFA-Einstellungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery code(s) left</source>
        <translation>
            <numerusform>noch %Ln Wiederherstellungscode</numerusform>
            <numerusform>noch %Ln Wiederherstellungscodes</numerusform>
        </translation>
    </message>
    <message>
        <source>must be set up at the next sign-in</source>
        <translation>muss bei der nächsten Anmeldung eingerichtet werden</translation>
    </message>
    <message>
        <source>this trade store does not ask for one</source>
        <translation>dieser Handelsshop verlangt keinen</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Zweiten Faktor zurücksetzen</translation>
    </message>
    <message>
        <source>Why? It is kept with the customer&apos;s activity.</source>
        <translation>Warum? Der Grund bleibt im Verlauf des Kunden.</translation>
    </message>
    <message>
        <source>The second factor is off. The customer signs in with the password and can set it up again.</source>
        <translation>Der zweite Faktor ist aus. Der Kunde meldet sich mit dem Passwort an und kann ihn neu einrichten.</translation>
    </message>
</context>
<context>
    <name>SecondFactorRepository</name>
    <message>
        <source>There is no mobile number for text messages yet. Ask your contact to enter one.</source>
        <translation>Es gibt noch keine Mobilnummer für SMS. Bitten Sie Ihren Ansprechpartner, eine einzutragen.</translation>
    </message>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The customer signs in with codes sent to this number. Reset the second factor first.</source>
        <translation>Der Kunde meldet sich mit Codes an, die an diese Nummer gehen. Setzen Sie zuerst den zweiten Faktor zurück.</translation>
    </message>
    <message>
        <source>Say why: it is kept with the customer&apos;s activity.</source>
        <translation>Sagen Sie warum: Der Grund bleibt im Verlauf des Kunden.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Sign-in attempts</source>
        <translation>Anmeldeversuche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>Sitzung be&amp;enden</translation>
    </message>
    <message>
        <source>End &amp;all sessions</source>
        <translation>&amp;Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Ents&amp;perren</translation>
    </message>
    <message>
        <source>Revoke personal &amp;link</source>
        <translation>Persönlichen &amp;Link widerrufen</translation>
    </message>
    <message>
        <source>Sessions and sign-in attempts</source>
        <translation>Sitzungen und Anmeldeversuche</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>All sessions are ended.</source>
        <translation>Alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>The customer may try again at once.</source>
        <translation>Der Kunde kann es sofort wieder versuchen.</translation>
    </message>
    <message>
        <source>The personal link is dead.</source>
        <translation>Der persönliche Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Sessions and sign-in attempts of %1</source>
        <translation>Sitzungen und Anmeldeversuche von %1</translation>
    </message>
    <message>
        <source>Must wait until %1 after too many tries, at the address they came from.</source>
        <translation>Muss nach zu vielen Versuchen bis %1 warten, an der Adresse, von der sie kamen.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Nicht gesperrt.</translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>SessionsRepository</name>
    <message>
        <source>You do not have the right to log in as a customer. Ask an administrator.</source>
        <translation>Sie haben nicht das Recht, sich als Kunde anzumelden. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This customer is deactivated and may not enter the trade store. Re-enable the customer first.</source>
        <translation>Dieser Kunde ist deaktiviert und darf den Handelsshop nicht betreten. Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The trade store ‘%1’ is switched off. Switch it on under Trade stores.</source>
        <translation>Der Handelsshop „%1“ ist ausgeschaltet. Schalten Sie ihn unter Handelsshops ein.</translation>
    </message>
    <message>
        <source>This trade store wants to know why you log in as a customer. Enter a reason.</source>
        <translation>Dieser Handelsshop will wissen, warum Sie sich als Kunde anmelden. Geben Sie einen Grund ein.</translation>
    </message>
    <message>
        <source>This customer has not agreed that staff log in for them. They can allow it in their profile in the trade store.</source>
        <translation>Dieser Kunde hat nicht eingewilligt, dass sich Mitarbeitende für ihn anmelden. Er kann es in seinem Profil im Handelsshop erlauben.</translation>
    </message>
    <message>
        <source>The companies that this customer belongs to are switched off or deactivated, so they can&apos;t be in the trade store. See Companies.</source>
        <translation>Die Firmen, zu denen dieser Kunde gehört, sind abgeschaltet oder deaktiviert; darum kann er nicht in den Handelsshop. Siehe Firmen.</translation>
    </message>
    <message>
        <source>You can&apos;t work for this company at present.</source>
        <translation>Für diese Firma können Sie zurzeit nicht arbeiten.</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Accounting system</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Quellen …</translation>
    </message>
</context>
<context>
    <name>StaffEditor</name>
    <message>
        <source>This is a file: whoever can open it may do everything in it. For a team with rights, use a PostgreSQL server.</source>
        <translation>Dies ist eine Datei: Wer sie öffnen kann, darf darin alles. Für ein Team mit Rechten nehmen Sie einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>This database holds no rights yet: whoever connects may do what their role of the server may. Its administrator sets rights up with: kontorctl init --admin LOGIN</source>
        <translation>Diese Datenbank kennt noch keine Rechte: Wer sich verbindet, darf, was seine Rolle auf dem Server darf. Ihr Administrator richtet Rechte ein mit: kontorctl init --admin LOGIN</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (entzogen)</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Leer: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>The role has this right.</source>
        <translation>Die Rolle hat dieses Recht.</translation>
    </message>
    <message>
        <source>A login has small letters, digits, dots and dashes, and begins with a letter.</source>
        <translation>Ein Anmeldename besteht aus Kleinbuchstaben, Ziffern, Punkten und Strichen und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Sta&amp;ff…</source>
        <translation>Mitar&amp;beitende …</translation>
    </message>
</context>
<context>
    <name>StaffRepository</name>
    <message>
        <source>You (%1) are not entered as staff here. Ask an administrator.</source>
        <translation>Sie (%1) sind hier nicht als Mitarbeitende eingetragen. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>An SQLite file knows no staff with rights: whoever can open it has it all. For a team, use a PostgreSQL server.</source>
        <translation>Eine SQLite-Datei kennt keine Mitarbeitenden mit Rechten: Wer sie öffnen kann, hat alles. Für ein Team nehmen Sie einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>This database holds no rights yet. Its administrator sets them up: kontorctl init.</source>
        <translation>Diese Datenbank kennt noch keine Rechte. Ihr Administrator richtet sie ein: kontorctl init.</translation>
    </message>
    <message>
        <source>‘%1’ is entered already.</source>
        <translation>„%1“ ist schon eingetragen.</translation>
    </message>
    <message>
        <source>There is a role ‘%1’ on this server, which is nobody&apos;s of this staff.</source>
        <translation>Auf diesem Server gibt es eine Rolle „%1“, die keinem dieser Mitarbeitenden gehört.</translation>
    </message>
    <message>
        <source>This login is kept for the server&apos;s own use. Take another one.</source>
        <translation>Dieser Anmeldename ist dem Server selbst vorbehalten. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nobody takes their own rights away: let another administrator do it.</source>
        <translation>Niemand nimmt sich selbst Rechte: Das muss ein anderer Administrator tun.</translation>
    </message>
    <message>
        <source>A file has no passwords: whoever can open it has it all.</source>
        <translation>Eine Datei hat keine Passwörter: Wer sie öffnen kann, hat alles.</translation>
    </message>
</context>
<context>
    <name>StagedRowsModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason or change</source>
        <translation>Grund oder Änderung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>StagingRepository</name>
    <message>
        <source>The batch is not there any more.</source>
        <translation>Den Stapel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The row is not there any more.</source>
        <translation>Die Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This batch waits for approval, so its cells stay as they are. Leave rows out, or discard the batch and import a mended file.</source>
        <translation>Dieser Stapel wartet auf Freigabe, deshalb bleiben seine Zellen, wie sie sind. Lassen Sie Zeilen aus, oder verwerfen Sie den Stapel und importieren Sie eine verbesserte Datei.</translation>
    </message>
    <message>
        <source>This batch is written already, or somebody discarded it.</source>
        <translation>Dieser Stapel ist schon geschrieben, oder jemand hat ihn verworfen.</translation>
    </message>
    <message>
        <source>This batch waits for the approval of another staff member; only they may leave rows out or confirm whom it deactivates.</source>
        <translation>Dieser Stapel wartet auf die Freigabe durch jemand anderen; nur sie oder er darf Zeilen auslassen oder bestätigen, wen er deaktiviert.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Quick order</source>
        <translation>Schnellbestellung</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Order requests</source>
        <translation>Bestellanfragen</translation>
    </message>
</context>
<context>
    <name>StorePane</name>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>The page tried to leave the trade store. That is not possible here.</source>
        <translation>Die Seite wollte den Handelsshop verlassen. Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not the trade store. That is not possible here.</source>
        <translation>Die Seite wollte %1 öffnen, das nicht zum Handelsshop gehört. Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The page stopped working. Press Reload to open it again.</source>
        <translation>Die Seite reagiert nicht mehr. Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The session is over. Nothing more can be done as this customer here.</source>
        <translation>Die Sitzung ist beendet. Hier kann nichts mehr als dieser Kunde getan werden.</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the store as %1</source>
        <translation>der Shop als %1</translation>
    </message>
</context>
<context>
    <name>StorePanes</name>
    <message>
        <source>%1 is deactivated and may not enter the trade store. Re-enable the customer first.</source>
        <translation>%1 ist deaktiviert und darf den Handelsshop nicht betreten. Reaktivieren Sie den Kunden zuerst.</translation>
    </message>
    <message>
        <source>No local port was free to hand the customer over to the browser. Try again.</source>
        <translation>Kein lokaler Port war frei, um den Kunden an den Browser zu übergeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The trade store opens in your browser as %1. Sign out there when you are done.</source>
        <translation>Der Handelsshop öffnet sich in Ihrem Browser als %1. Melden Sie sich dort ab, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Log in as customer</source>
        <translation>Als Kunde anmelden</translation>
    </message>
    <message>
        <source>Why do you log in as %1?</source>
        <translation>Warum melden Sie sich als %1 an?</translation>
    </message>
    <message>
        <source>&amp;Log in as customer</source>
        <translation>Als Kunde an&amp;melden</translation>
    </message>
    <message>
        <source>Store beside the lists</source>
        <translation>Shop neben den Listen</translation>
    </message>
    <message>
        <source>Store in full width</source>
        <translation>Shop in voller Breite</translation>
    </message>
    <message>
        <source>Store in its own window</source>
        <translation>Shop in eigenem Fenster</translation>
    </message>
    <message>
        <source>Hide the store</source>
        <translation>Shop ausblenden</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message>
        <source>Save &amp;all</source>
        <translation>Alles &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted cell(s) did not fit into their columns and were left out.</source>
        <translation>
            <numerusform>%Ln eingefügte Zelle passte nicht in ihre Spalte und blieb weg.</numerusform>
            <numerusform>%Ln eingefügte Zellen passten nicht in ihre Spalten und blieben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Type into a cell, paste a block (Ctrl+V) or fill down (Ctrl+R). Company, e-mail, source code, price tier and warehouse can be changed.</source>
        <translation>Tippen Sie in eine Zelle, fügen Sie einen Block ein (Strg+V) oder füllen Sie nach unten aus (Strg+R). Firma, E-Mail, Kundennummer der Quelle, Preisgruppe und Lager lassen sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln Zelle geändert, noch nicht gespeichert.</numerusform>
            <numerusform>%Ln Zellen geändert, noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) had been changed by somebody else since you typed; your cells stay marked. Save again to write over that, or discard.</source>
        <translation>
            <numerusform>%Ln Kunde wurde seit Ihrer Eingabe von jemand anderem geändert; Ihre Zellen bleiben markiert. Speichern Sie erneut, um das zu überschreiben, oder verwerfen Sie sie.</numerusform>
            <numerusform>%Ln Kunden wurden seit Ihrer Eingabe von jemand anderem geändert; Ihre Zellen bleiben markiert. Speichern Sie erneut, um das zu überschreiben, oder verwerfen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with a password are told of a new e-mail address by mail.</source>
        <translation>Kunden mit Passwort werden per E-Mail von einer neuen Adresse unterrichtet.</translation>
    </message>
    <message>
        <source>Save or discard the changed cells first.</source>
        <translation>Speichern oder verwerfen Sie zuerst die geänderten Zellen.</translation>
    </message>
    <message>
        <source>That is more than can be typed into a table at once. Use Change many, or an import, for so many.</source>
        <translation>Das ist mehr, als auf einmal in eine Tabelle eingegeben werden kann. Benutzen Sie für so viele „Viele ändern“ oder einen Import.</translation>
    </message>
    <message>
        <source>Others changed the list meanwhile, so nothing was typed. Try again.</source>
        <translation>Andere haben die Liste inzwischen geändert, deshalb wurde nichts eingetragen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted line(s) lie below the end of the list and were left out.</source>
        <translation>
            <numerusform>%Ln eingefügte Zeile liegt unter dem Ende der Liste und wurde ausgelassen.</numerusform>
            <numerusform>%Ln eingefügte Zeilen liegen unter dem Ende der Liste und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new e-mail address(es) wait until their owners confirm them; the old ones stay until then.</source>
        <translation>
            <numerusform>%Ln neue E-Mail-Adresse wartet, bis der Kunde sie bestätigt; bis dahin bleibt die alte.</numerusform>
            <numerusform>%Ln neue E-Mail-Adressen warten, bis die Kunden sie bestätigen; bis dahin bleiben die alten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: theirs ‘%3’, yours ‘%4’.</source>
        <translation>%1, %2: dort ‚%3‘, bei Ihnen ‚%4‘.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln cell(s)…</source>
        <translation>
            <numerusform>%Ln Zelle wird gespeichert …</numerusform>
            <numerusform>%Ln Zellen werden gespeichert …</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than can be copied at once. Export takes them all.</source>
        <translation>Das ist mehr, als auf einmal kopiert werden kann. Der Export nimmt alles.</translation>
    </message>
    <message>
        <source>Select one block of cells to copy it.</source>
        <translation>Wählen Sie zum Kopieren einen zusammenhängenden Block von Zellen.</translation>
    </message>
    <message>
        <source>Some of these rows are not loaded yet. Scroll through them, or use Export.</source>
        <translation>Einige dieser Zeilen sind noch nicht geladen. Blättern Sie durch sie hindurch, oder exportieren Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation>
            <numerusform>%Ln Kunde geändert.</numerusform>
            <numerusform>%Ln Kunden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch can be undone under Imports.</source>
        <translation>Der Stapel kann unter Importe rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the table</source>
        <translation>
            <numerusform>%Ln Zelle der Tabelle</numerusform>
            <numerusform>%Ln Zellen der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>Trade store and source</source>
        <translation>Handelsshop und Quelle</translation>
    </message>
    <message>
        <source>clears the field</source>
        <translation>leert das Feld</translation>
    </message>
    <message>
        <source>source and source code (else e-mail, username)</source>
        <translation>Quelle und Kundennummer der Quelle (sonst E-Mail, Benutzername)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>are left out, the others are imported</source>
        <translation>werden ausgelassen, die anderen importiert</translation>
    </message>
    <message>
        <source>stop the import when there are more than %1</source>
        <translation>brechen den Import ab, wenn es mehr als %1 sind</translation>
    </message>
    <message>
        <source>Where the rows belong, and what an import may change.</source>
        <translation>Wohin die Zeilen gehören und was ein Import ändern darf.</translation>
    </message>
    <message>
        <source>keeps what is there</source>
        <translation>behält, was da ist</translation>
    </message>
    <message>
        <source>sets what a new one would get</source>
        <translation>setzt, was ein neuer bekäme</translation>
    </message>
</context>
<context>
    <name>TaskTableModel</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendjemand</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>No task. Tasks are made from a customer (Customer → New task…).</source>
        <translation>Keine Aufgabe. Aufgaben entstehen bei einem Kunden (Kunde → Neue Aufgabe&#xa0;…).</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>For me or anybody</source>
        <translation>Für mich oder irgendjemanden</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Tasks (%1 due)</source>
        <translation>Aufgaben (%1 fällig)</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Neue Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>New call…</source>
        <translation>Neuer Anruf&#xa0;…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>Auf Vo&amp;rgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Mailvorlagen</translation>
    </message>
    <message>
        <source>Trade st&amp;ore</source>
        <translation>Han&amp;delsshop</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview as text</source>
        <translation>Vorschau als Text</translation>
    </message>
    <message>
        <source>Send me a t&amp;est mail…</source>
        <translation>Testmail a&amp;n mich …</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>The template is saved. Mails that are still queued use it too.</source>
        <translation>Die Vorlage ist gespeichert. Auch E-Mails, die noch warten, verwenden sie.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to Kontor&apos;s own wording of this mail? Your wording is lost.</source>
        <translation>Zu Kontors eigenem Wortlaut dieser E-Mail zurück? Ihr Wortlaut geht verloren.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Testmail</translation>
    </message>
    <message>
        <source>Send it to this address:</source>
        <translation>An diese Adresse senden:</translation>
    </message>
    <message>
        <source>The test mail is queued. The Mail page shows what becomes of it.</source>
        <translation>Die Testmail ist eingereiht. Die Seite E-Mail zeigt, was daraus wird.</translation>
    </message>
</context>
<context>
    <name>TimelineKind</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>TimelineRepository</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody removed it.</source>
        <translation>Das gibt es nicht mehr: Jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Open it again to see what it says now.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Öffnen Sie es noch einmal, um zu sehen, was jetzt dort steht.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes and calls</source>
        <translation>Notizen und Anrufe</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Anruf&#xa0;…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Aufgabe&#xa0;…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Nothing yet. Write a note, or drop a file here.</source>
        <translation>Noch nichts. Schreiben Sie eine Notiz, oder legen Sie hier eine Datei ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this line from the customer&apos;s timeline?</source>
        <translation>Diese Zeile aus der Zeitleiste des Kunden entfernen?</translation>
    </message>
</context>
<context>
    <name>TotpSeal</name>
    <message>
        <source>This is no key: %1 bytes in Base64 are expected.</source>
        <translation>Das ist kein Schlüssel: erwartet werden %1 Bytes in Base64.</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2</source>
        <translation>Der Schlüssel %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Others may read the key %1. Make it its owner&apos;s alone: chmod 600.</source>
        <translation>Andere dürfen den Schlüssel %1 lesen. Geben Sie ihn nur seinem Besitzer: chmod 600.</translation>
    </message>
    <message>
        <source>A second factor can&apos;t be checked: it was sealed with another key.</source>
        <translation>Ein zweiter Faktor lässt sich nicht prüfen: Er wurde mit einem anderen Schlüssel versiegelt.</translation>
    </message>
</context>
<context>
    <name>TypedFilter</name>
    <message>
        <source>Write the value of %1 right after the colon, without a blank.</source>
        <translation>Schreiben Sie den Wert von %1 ohne Leerzeichen direkt hinter den Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo %1 of %2?</source>
        <translation>%1 von %2 rückgängig machen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went out to these customers since. They can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln E-Mail ging seither an diese Kunden hinaus. Sie lässt sich nicht zurückholen.</numerusform>
            <numerusform>%Ln E-Mails gingen seither an diese Kunden hinaus. Sie lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) that the batch ended are mailed anew.</source>
        <translation>
            <numerusform>%Ln Einladung, die der Stapel beendet hat, wird neu verschickt.</numerusform>
            <numerusform>%Ln Einladungen, die der Stapel beendet hat, werden neu verschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what that would change…</source>
        <translation>Es wird nachgesehen, was das ändern würde …</translation>
    </message>
    <message>
        <source>&amp;Tick all that are listed</source>
        <translation>&amp;Alle aufgeführten ankreuzen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Tick those that shall be undone all the same; later changes to them are then lost.</source>
        <translation>Kreuzen Sie an, was trotzdem rückgängig gemacht werden soll; spätere Änderungen daran sind dann verloren.</translation>
    </message>
    <message>
        <source>The first %1 are listed; the others can be undone afterwards.</source>
        <translation>Die ersten %1 sind aufgeführt; die anderen können danach rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Changed, and given back what was there: %1.</source>
        <translation>Geändert, bekommen zurück, was da war: %1.</translation>
    </message>
    <message>
        <source>Added, and removed again: %1.</source>
        <translation>Hinzugefügt, werden wieder entfernt: %1.</translation>
    </message>
    <message>
        <source>Left as they are, for the reasons below: %1.</source>
        <translation>Bleiben aus den Gründen unten, wie sie sind: %1.</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Business unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>New business unit</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>der Firma</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
</context>
<context>
    <name>UnitsChooser</name>
    <message>
        <source>&amp;All units</source>
        <translation>&amp;Alle Bereiche</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ViewsDesk</name>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Als &amp;Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Share the view with everybody who uses this database?</source>
        <translation>Die Ansicht mit allen teilen, die diese Datenbank benutzen?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save what the table shows as a view</source>
        <translation>Was die Tabelle zeigt, als Ansicht speichern</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yours, shared with everybody</source>
        <translation>Ihre, mit allen geteilt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Remove the view %1 for everybody who uses this database?</source>
        <translation>Die Ansicht %1 für alle entfernen, die diese Datenbank benutzen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 shared this view; only its owner can remove it.</source>
        <translation>%1 hat diese Ansicht freigegeben; nur wem sie gehört, kann sie entfernen.</translation>
    </message>
</context>
<context>
    <name>WarehouseEditor</name>
    <message>
        <source>&amp;Warehouses…</source>
        <translation>&amp;Lager …</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>%1, week by week, this one last: %2</source>
        <translation>%1, Woche für Woche, diese zuletzt: %2</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 diese Woche</translation>
    </message>
</context>
<context>
    <name>kontor</name>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>Höchstens %1 Zeichen; dies hat %2.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Write a web address such as https://store.example.com.</source>
        <translation>Schreiben Sie eine Webadresse wie https://store.example.com.</translation>
    </message>
    <message>
        <source>Choose the price tier that customers have by default.</source>
        <translation>Wählen Sie die Preisgruppe, die Kunden standardmäßig haben.</translation>
    </message>
    <message>
        <source>Choose the warehouse that customers have by default.</source>
        <translation>Wählen Sie das Lager, das Kunden standardmäßig haben.</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR (ISO 4217).</source>
        <translation>Drei Großbuchstaben, etwa EUR (ISO 4217).</translation>
    </message>
    <message>
        <source>The cryptographic library could not start.</source>
        <translation>Die kryptografische Bibliothek konnte nicht starten.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>An e-mail address has an @ sign: name@example.com.</source>
        <translation>Eine E-Mail-Adresse hat ein @-Zeichen: name@example.com.</translation>
    </message>
    <message>
        <source>The part before the @ must have 1 to 64 characters.</source>
        <translation>Der Teil vor dem @ muss 1 bis 64 Zeichen haben.</translation>
    </message>
    <message>
        <source>The character ‘%1’ can&apos;t stand before the @.</source>
        <translation>Das Zeichen „%1“ kann nicht vor dem @ stehen.</translation>
    </message>
    <message>
        <source>A full stop can&apos;t stand first, last or twice in a row before the @.</source>
        <translation>Ein Punkt kann vor dem @ nicht am Anfang, am Ende oder doppelt stehen.</translation>
    </message>
    <message>
        <source>The part after the @ must be a domain such as example.com.</source>
        <translation>Der Teil nach dem @ muss eine Domain wie example.com sein.</translation>
    </message>
    <message>
        <source>‘%1’ is no domain.</source>
        <translation>„%1“ ist keine Domain.</translation>
    </message>
    <message>
        <source>Choose the trade store.</source>
        <translation>Wählen Sie den Handelsshop.</translation>
    </message>
    <message>
        <source>Choose the source.</source>
        <translation>Wählen Sie die Quelle.</translation>
    </message>
    <message>
        <source>Give a name or a company.</source>
        <translation>Geben Sie einen Namen oder eine Firma an.</translation>
    </message>
    <message>
        <source>Between 0 and 100 percent.</source>
        <translation>Zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>The attribute ‘%1’ is too long.</source>
        <translation>Das Merkmal „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>The attribute ‘%1’ has a character that can&apos;t be printed.</source>
        <translation>Das Merkmal „%1“ enthält ein nicht druckbares Zeichen.</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kundennummer der Quelle</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>The database was made by a newer Kontor (schema %1). Update this program to open it.</source>
        <translation>Die Datenbank stammt von einem neueren Kontor (Schema %1). Aktualisieren Sie dieses Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Schema step %1 of the database differs from this program&apos;s. It was made by a different build; nothing was changed.</source>
        <translation>Schemaschritt %1 der Datenbank weicht von diesem Programm ab. Sie stammt von einem anderen Stand; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Der Server hat Benutzername oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>Die Verbindung konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>Address %1: %2</source>
        <translation>Adresse %1: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no trade store ‘%1’.</source>
        <translation>Es gibt keinen Handelsshop „%1“.</translation>
    </message>
    <message>
        <source>There is no source ‘%1’.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>order-details.csv, line %1: unknown product or quantity.</source>
        <translation>order-details.csv, Zeile %1: unbekannter Artikel oder Menge.</translation>
    </message>
    <message>
        <source>orders.csv, line %1: the customer %2 is not in this trade store.</source>
        <translation>orders.csv, Zeile %1: Der Kunde %2 ist nicht in diesem Handelsshop.</translation>
    </message>
    <message>
        <source>The sample data is in this database already.</source>
        <translation>Die Beispieldaten sind schon in dieser Datenbank.</translation>
    </message>
    <message>
        <source>%1 for professional use. Sold per %2; packed for transport on pallets.</source>
        <translation>%1 für den gewerblichen Einsatz. Verkauf je %2; für den Transport auf Paletten verpackt.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Accepts marketing</source>
        <translation>Werbung erlaubt</translation>
    </message>
    <message>
        <source>Commission reduced</source>
        <translation>Provision gekürzt</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Address code</source>
        <translation>Adressnummer</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Zeile 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Province code</source>
        <translation>Bundesland-Kürzel</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Default billing address</source>
        <translation>Standard-Rechnungsadresse</translation>
    </message>
    <message>
        <source>Default shipping address</source>
        <translation>Standard-Lieferadresse</translation>
    </message>
    <message>
        <source>Name (first and last in one column)</source>
        <translation>Name (Vor- und Nachname in einer Spalte)</translation>
    </message>
    <message>
        <source>Password, repeated</source>
        <translation>Passwort, wiederholt</translation>
    </message>
    <message>
        <source>Username (finds customers who have no code)</source>
        <translation>Benutzername (findet Kunden ohne Nummer)</translation>
    </message>
    <message>
        <source>Missing e-mail</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>Duplicate e-mail</source>
        <translation>E-Mail doppelt</translation>
    </message>
    <message>
        <source>Unknown price tier</source>
        <translation>Unbekannte Preisgruppe</translation>
    </message>
    <message>
        <source>Unknown warehouse</source>
        <translation>Unbekanntes Lager</translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>Unbekanntes Land</translation>
    </message>
    <message>
        <source>Import row refused</source>
        <translation>Importzeile abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2, set for this customer.</source>
        <translation>%1: %2, bei diesem Kunden gesetzt.</translation>
    </message>
    <message>
        <source>• Cleared here, it becomes the one of %1: %2.</source>
        <translation>• Hier geleert, gilt die Vorgabe von %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, the default of the trade store %3.</source>
        <translation>%1: %2, die Vorgabe des Handelsshops %3.</translation>
    </message>
    <message>
        <source>• Set for this customer, it changes here only.</source>
        <translation>• Bei diesem Kunden gesetzt, ändert es sich nur hier.</translation>
    </message>
    <message>
        <source>The trade store is not there any more.</source>
        <translation>Den Handelsshop gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Too few cells: %1 instead of %2.</source>
        <translation>Zu wenige Zellen: %1 statt %2.</translation>
    </message>
    <message>
        <source>Too many cells: %1 instead of %2.</source>
        <translation>Zu viele Zellen: %1 statt %2.</translation>
    </message>
    <message>
        <source>More than %1 rows are wrong; the check was stopped.</source>
        <translation>Mehr als %1 Zeilen sind falsch; die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 can&apos;t be read: it is damaged, protected, or unfolds to far more than a table of customers.</source>
        <translation>Die Tabelle %1 kann nicht gelesen werden: Sie ist beschädigt, geschützt, oder entfaltet sich zu weit mehr als einer Kundentabelle.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name only, such as mail.example.com.</source>
        <translation>Schreiben Sie nur den Namen des Servers, etwa mail.example.com.</translation>
    </message>
    <message>
        <source>Write the address that mails come from.</source>
        <translation>Schreiben Sie die Adresse, von der E-Mails kommen.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or TLS.</source>
        <translation>Ein Passwort wird nie unverschlüsselt gesendet. Wählen Sie STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>Choose where the password of this user is kept.</source>
        <translation>Wählen Sie, wo das Passwort dieses Benutzers liegt.</translation>
    </message>
    <message>
        <source>Write the file&apos;s path or the variable&apos;s name.</source>
        <translation>Schreiben Sie den Pfad der Datei oder den Namen der Variablen.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://.</source>
        <translation>Schreiben Sie eine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Nicht eingeladen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Einladung abgelaufen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>It is mostly a common word or name, and quickly guessed. Add some more words.</source>
        <translation>Es ist vor allem ein häufiges Wort oder ein Name und schnell erraten. Fügen Sie weitere Wörter an.</translation>
    </message>
    <message>
        <source>It has the customer&apos;s own name, company or address in it, which is guessed first. Choose other words.</source>
        <translation>Es enthält Namen, Firma oder Adresse des Kunden, die zuerst geraten werden. Wählen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>It repeats the same characters, which is quickly guessed. Add some more words.</source>
        <translation>Es wiederholt dieselben Zeichen und ist schnell erraten. Fügen Sie weitere Wörter an.</translation>
    </message>
    <message>
        <source>It is a sequence such as abcd or 1234, which is quickly guessed. Add some more words.</source>
        <translation>Es ist eine Folge wie abcd oder 1234 und schnell erraten. Fügen Sie weitere Wörter an.</translation>
    </message>
    <message>
        <source>Its keys lie beside each other on the keyboard, which is quickly guessed. Add some more words.</source>
        <translation>Die Tasten liegen nebeneinander, das ist schnell erraten. Fügen Sie weitere Wörter an.</translation>
    </message>
    <message>
        <source>It is mostly a date, which is quickly guessed. Add some more words.</source>
        <translation>Es ist vor allem ein Datum und schnell erraten. Fügen Sie weitere Wörter an.</translation>
    </message>
    <message>
        <source>It is quickly guessed. Make it longer: a few words in a row are fine.</source>
        <translation>Es ist schnell erraten. Machen Sie es länger: Einige Wörter hintereinander sind gut.</translation>
    </message>
    <message>
        <source>Write the number with + and the country&apos;s code, without blanks, such as +491701234567.</source>
        <translation>Schreiben Sie die Nummer mit + und Landesvorwahl, ohne Leerzeichen, etwa +491701234567.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authentifizierungs-App</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Code per E-Mail</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Code per SMS</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Had to wait after too many tries</source>
        <translation>Musste nach zu vielen Versuchen warten</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>Passwort richtig, Code verlangt</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>Staff acting</source>
        <translation>Team als Kunde</translation>
    </message>
    <message>
        <source>Personal link</source>
        <translation>Persönlicher Link</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number for text messages</source>
        <translation>Nummer für SMS</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Mail refused</source>
        <translation>E-Mail abgewiesen</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Password set by staff</source>
        <translation>Passwort vom Team gesetzt</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>Confirm the new e-mail address</source>
        <translation>Neue E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Sign-in from a new device</source>
        <translation>Anmeldung von neuem Gerät</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Personal link made</source>
        <translation>Persönlicher Link erstellt</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Bestellbestätigung</translation>
    </message>
    <message>
        <source>Customer guide</source>
        <translation>Kundenanleitung</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Captured, not sent</source>
        <translation>Aufgefangen, nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>‘%1’ would put text in unescaped. Write two braces.</source>
        <translation>„%1“ würde Text ungeschützt einsetzen. Schreiben Sie zwei Klammern.</translation>
    </message>
    <message>
        <source>‘%1’ is not possible in a mail.</source>
        <translation>„%1“ ist in einer E-Mail nicht möglich.</translation>
    </message>
    <message>
        <source>There is no field ‘%1’. There are: %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A field or section is not closed: %1</source>
        <translation>Ein Feld oder Abschnitt ist nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Diese E-Mail gibt es nicht.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The subject is one line.</source>
        <translation>Der Betreff ist eine Zeile.</translation>
    </message>
    <message>
        <source>{{%1}} must not stand in the subject: it is seen on locked screens.</source>
        <translation>{{%1}} darf nicht im Betreff stehen: Man sieht ihn auf gesperrten Bildschirmen.</translation>
    </message>
    <message>
        <source>{{%1}} is missing: without it the mail is of no use.</source>
        <translation>{{%1}} fehlt: Ohne es ist die E-Mail nutzlos.</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded pages do not work in mails. Leave them out.</source>
        <translation>Skripte, Formulare und eingebettete Seiten wirken in E-Mails nicht. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>No invitation can be sent: enter an e-mail address, or leave ‘Send e-mail invite’ out.</source>
        <translation>Es kann keine Einladung gesendet werden: Geben Sie eine E-Mail-Adresse ein oder lassen Sie „Per E-Mail einladen“ weg.</translation>
    </message>
    <message>
        <source>No text-message gateway is set in the trade store.</source>
        <translation>Im Handelsshop ist kein SMS-Gateway eingestellt.</translation>
    </message>
    <message>
        <source>No mail server is set in the trade store.</source>
        <translation>Im Handelsshop ist kein Mailserver eingestellt.</translation>
    </message>
    <message>
        <source>The secret could not be made. Please try again.</source>
        <translation>Der Schlüssel konnte nicht erzeugt werden. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>It is not known who is missing: refused rows of which nobody can say whom they mean: %1. Mend those rows, or leave them out, first. Nobody was deactivated.</source>
        <translation>Es ist nicht bekannt, wer fehlt: abgelehnte Zeilen, von denen niemand sagen kann, wen sie meinen: %1. Bessern Sie diese Zeilen zuerst aus, oder lassen Sie sie aus. Niemand wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The filter %1: has no value.</source>
        <translation>Der Filter %1: hat keinen Wert.</translation>
    </message>
    <message>
        <source>• Another default of %1 changes it for all %2 current customers who inherit it.</source>
        <translation>• Eine andere Vorgabe von %1 ändert es für alle %2 aktuellen Kunden, die sie erben.</translation>
    </message>
    <message>
        <source>• What changes in %1 itself reaches:</source>
        <translation>• Was sich an %1 selbst ändert, erreicht:</translation>
    </message>
    <message>
        <source>    %1: %2 customers who inherit it, %3 who have it set themselves</source>
        <translation>    %1: %2 Kunden, die es erben, %3, bei denen es selbst gesetzt ist</translation>
    </message>
    <message>
        <source>    %1: %2 customers who inherit it</source>
        <translation>    %1: %2 Kunden, die es erben</translation>
    </message>
    <message>
        <source>    %1: %2 customers who have it set themselves</source>
        <translation>    %1: %2 Kunden, bei denen es selbst gesetzt ist</translation>
    </message>
    <message>
        <source>Somebody discarded this batch while its file was checked.</source>
        <translation>Jemand hat diesen Stapel verworfen, während seine Datei geprüft wurde.</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Kreuzen Sie mindestens ein Feld an.</translation>
    </message>
    <message>
        <source>The database ended the export in the middle. Please try again.</source>
        <translation>Die Datenbank hat den Export mittendrin beendet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’. The customer keeps the one from before, or the trade store&apos;s.</source>
        <translation>Es gibt keine Preisgruppe „%1“. Der Kunde behält die bisherige oder die des Handelsshops.</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’. The customer keeps the one from before, or the trade store&apos;s.</source>
        <translation>Es gibt kein Lager „%1“. Der Kunde behält das bisherige oder das des Handelsshops.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount of money. Write it as 12.50.</source>
        <translation>„%1“ ist kein Geldbetrag. Schreiben Sie ihn als 12.50.</translation>
    </message>
    <message>
        <source>‘%1’ is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Times are set by Kontor itself.</source>
        <translation>Zeiten setzt Kontor selbst.</translation>
    </message>
    <message>
        <source>‘%1’ is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>There is no ‘%1’.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>‘%1’ is no country that ISO 3166 knows. Choose the country in the address.</source>
        <translation>„%1“ ist kein Land, das ISO 3166 kennt. Wählen Sie das Land in der Adresse.</translation>
    </message>
    <message>
        <source>The country ‘%1’ and the code %2 (%3) are not the same. Choose the country in the address.</source>
        <translation>Das Land „%1“ und der Code %2 (%3) sind nicht dasselbe. Wählen Sie das Land in der Adresse.</translation>
    </message>
    <message>
        <source>‘%1’ is no province of %2 that ISO 3166-2 knows.</source>
        <translation>„%1“ ist keine Region von %2, die ISO 3166-2 kennt.</translation>
    </message>
    <message>
        <source>The province ‘%1’ and the code %2 (%3) are not the same.</source>
        <translation>Die Region „%1“ und der Code %2 (%3) sind nicht dasselbe.</translation>
    </message>
    <message>
        <source>%1 before ‘%2’</source>
        <translation>%1 vor „%2“</translation>
    </message>
    <message>
        <source>%1 after ‘%2’</source>
        <translation>%1 nach „%2“</translation>
    </message>
    <message>
        <source>Has a character that can&apos;t be seen: %1. Remove it.</source>
        <translation>Enthält ein unsichtbares Zeichen: %1. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no. Write yes or no (also true, false, 1, 0, ja, nein, oui, non, vrai, faux, si, x).</source>
        <translation>„%1“ ist weder ja noch nein. Schreiben Sie ja oder nein (auch yes, no, true, false, 1, 0, oui, non, vrai, faux, si, x).</translation>
    </message>
    <message>
        <source>Has a line break after ‘%1’; this field has one line. Replace it by a blank.</source>
        <translation>Enthält einen Zeilenumbruch nach „%1“; dieses Feld ist einzeilig. Ersetzen Sie ihn durch ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Has a tab after ‘%1’. Replace it by a blank.</source>
        <translation>Enthält einen Tabulator nach „%1“. Ersetzen Sie ihn durch ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Has a control character (%1), which no text may hold. Type it anew.</source>
        <translation>Enthält ein Steuerzeichen (%1), das in keinem Text stehen darf. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>‘%1’ is an error of a spreadsheet, no value. Mend it in the sheet.</source>
        <translation>„%1“ ist ein Fehler einer Tabellenkalkulation, kein Wert. Beheben Sie ihn im Blatt.</translation>
    </message>
    <message>
        <source>‘%1’ is what a spreadsheet shows in a column that is too narrow. Widen it there, and save again.</source>
        <translation>„%1“ zeigt eine Tabellenkalkulation in einer zu schmalen Spalte. Verbreitern Sie sie dort und speichern Sie neu.</translation>
    </message>
    <message>
        <source>‘%1’ is a number that a spreadsheet shortened; its digits are lost. Make the column a text there.</source>
        <translation>„%1“ ist eine Zahl, die eine Tabellenkalkulation gekürzt hat; ihre Ziffern sind verloren. Formatieren Sie die Spalte dort als Text.</translation>
    </message>
    <message>
        <source>‘%1’ has become a number on its way, and may have lost zeros in front. Make the column a text there.</source>
        <translation>„%1“ wurde unterwegs zur Zahl und hat vielleicht führende Nullen verloren. Formatieren Sie die Spalte dort als Text.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB. Check delimiter and quote.</source>
        <translation>Die Zeile ist länger als %1 MB. Prüfen Sie Trenn- und Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here is never closed. This line is left out; the ones behind it are read by themselves.</source>
        <translation>Eine Zelle in Anführungszeichen, die hier beginnt, wird nie geschlossen. Diese Zeile bleibt weg; die folgenden werden einzeln gelesen.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here reaches to line %1, and what is in it looks like whole rows. This line is left out; lines %2 to %1 are read by themselves. Look for a quote too many.</source>
        <translation>Eine Zelle in Anführungszeichen, die hier beginnt, reicht bis Zeile %1, und ihr Inhalt sieht wie ganze Zeilen aus. Diese Zeile bleibt weg; die Zeilen %2 bis %1 werden einzeln gelesen. Suchen Sie ein Anführungszeichen zu viel.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here reaches to line %1, where text follows the closing quote. This line is left out; the ones behind it are read by themselves. Quotes inside a quoted cell must be doubled.</source>
        <translation>Eine Zelle in Anführungszeichen, die hier beginnt, reicht bis Zeile %1, wo Text auf das schließende Anführungszeichen folgt. Diese Zeile bleibt weg; die folgenden werden einzeln gelesen. Anführungszeichen in einer solchen Zelle müssen verdoppelt sein.</translation>
    </message>
    <message>
        <source>There is text after a closing quote, or a quote too many. Quotes inside a quoted cell must be doubled.</source>
        <translation>Nach einem schließenden Anführungszeichen steht Text, oder es ist eines zu viel. Anführungszeichen in einer solchen Zelle müssen verdoppelt sein.</translation>
    </message>
    <message>
        <source>The row had too many cells; ‘%1’ was taken for one.</source>
        <translation>Die Zeile hatte zu viele Zellen; „%1“ wurde als eine genommen.</translation>
    </message>
    <message>
        <source>A cell of this row reaches to line %1, and lines in it look like rows of the table. Look for a quote too many.</source>
        <translation>Eine Zelle dieser Zeile reicht bis Zeile %1, und darin sehen Zeilen wie Zeilen der Tabelle aus. Suchen Sie ein Anführungszeichen zu viel.</translation>
    </message>
    <message>
        <source>No column tells whose row it is: %1 was looked for. The columns are: %2. If one of them is it, map it.</source>
        <translation>Keine Spalte sagt, wessen Zeile es ist: Gesucht wurde %1. Die Spalten sind: %2. Wenn eine davon es ist, ordnen Sie sie zu.</translation>
    </message>
    <message>
        <source>The first sheet of the spreadsheet is read.</source>
        <translation>Das erste Blatt der Tabellendatei wird gelesen.</translation>
    </message>
    <message>
        <source>The sheet ‘%1’ is read; the spreadsheet also has: %2.</source>
        <translation>Das Blatt „%1“ wird gelesen; die Tabellendatei hat außerdem: %2.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is protected by a password. Open it, save it without one, and import that.</source>
        <translation>Die Tabellendatei %1 ist mit einem Passwort geschützt. Öffnen Sie sie, speichern Sie sie ohne, und importieren Sie das.</translation>
    </message>
    <message>
        <source>There is no sheet ‘%1’ in %2. It has: %3.</source>
        <translation>In %2 gibt es kein Blatt „%1“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>All sheets of %1 are hidden. Show the one with the customers, and save.</source>
        <translation>Alle Blätter von %1 sind ausgeblendet. Blenden Sie das mit den Kunden ein und speichern Sie.</translation>
    </message>
    <message>
        <source>%1 is of the old kind .xls (Excel 97 to 2003), which can&apos;t be read here. Save it as .xlsx, or install LibreOffice.</source>
        <translation>%1 hat das alte Format .xls (Excel 97 bis 2003), das hier nicht gelesen werden kann. Speichern Sie sie als .xlsx, oder installieren Sie LibreOffice.</translation>
    </message>
    <message>
        <source>To read spreadsheets, install openpyxl (python3-openpyxl) or LibreOffice; or save the sheet as CSV and import that file.</source>
        <translation>Um Tabellendateien zu lesen, installieren Sie openpyxl (python3-openpyxl) oder LibreOffice; oder speichern Sie das Blatt als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Country and code differ</source>
        <translation>Land und Code verschieden</translation>
    </message>
    <message>
        <source>Unknown province</source>
        <translation>Unbekannte Region</translation>
    </message>
    <message>
        <source>Many wrong passwords</source>
        <translation>Viele falsche Passwörter</translation>
    </message>
    <message>
        <source>‘%1’ looks like a total or a footer, not like a customer&apos;s code. Leave the row out.</source>
        <translation>„%1“ sieht nach einer Summe oder Fußzeile aus, nicht nach einer Kundennummer. Lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>‘%1’ stands for nothing; it is no customer&apos;s code.</source>
        <translation>„%1“ steht für nichts; das ist keine Kundennummer.</translation>
    </message>
    <message>
        <source>‘%1’ is a date, a truth or a share, as spreadsheets make them of codes. Make the column a text there.</source>
        <translation>„%1“ ist ein Datum, ein Wahrheitswert oder ein Anteil, wie Tabellenkalkulationen sie aus Nummern machen. Formatieren Sie die Spalte dort als Text.</translation>
    </message>
    <message>
        <source>‘%1’ has a quote, which is most likely one too many in the file. Remove it.</source>
        <translation>„%1“ enthält ein Anführungszeichen, das in der Datei wahrscheinlich zu viel ist. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The cell has a formula that was never calculated. Open the sheet in a spreadsheet, and save it there.</source>
        <translation>Die Zelle enthält eine Formel, die nie berechnet wurde. Öffnen Sie das Blatt in einer Tabellenkalkulation und speichern Sie es dort.</translation>
    </message>
    <message>
        <source>This database holds %1 customers. Sample data goes into a database of its own, so that it never mixes with yours.</source>
        <translation>Diese Datenbank enthält %1 Kunden. Beispieldaten kommen in eine eigene Datenbank, damit sie sich nie mit Ihren mischen.</translation>
    </message>
    <message>
        <source>The folder for temporary files on this computer is full or may not be written. Free some space there, or name another in TMPDIR. Nothing was imported.</source>
        <translation>Der Ordner für temporäre Dateien auf diesem Computer ist voll oder darf nicht beschrieben werden. Schaffen Sie dort Platz, oder nennen Sie in TMPDIR einen anderen. Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deactivated.</source>
        <translation>
            <numerusform>%Ln Kunde deaktiviert.</numerusform>
            <numerusform>%Ln Kunden deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) taken from sale.</source>
        <translation>
            <numerusform>%Ln Artikel aus dem Verkauf genommen.</numerusform>
            <numerusform>%Ln Artikel aus dem Verkauf genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used twice in the file: line %1 has it already.</source>
        <translation>Steht zweimal in der Datei: Zeile %1 hat es schon.</translation>
    </message>
    <message>
        <source>Somebody added it after the check. Check the file again to see their version.</source>
        <translation>Jemand hat ihn nach der Prüfung hinzugefügt. Prüfen Sie die Datei noch einmal, um dessen Fassung zu sehen.</translation>
    </message>
    <message>
        <source>Somebody changed it after the check. Check the file again to see their version.</source>
        <translation>Jemand hat ihn nach der Prüfung geändert. Prüfen Sie die Datei noch einmal, um dessen Fassung zu sehen.</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>A product needs a number.</source>
        <translation>Ein Artikel braucht eine Nummer.</translation>
    </message>
    <message>
        <source>A product needs a title.</source>
        <translation>Ein Artikel braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>A product needs a category; the store shows products by it.</source>
        <translation>Ein Artikel braucht eine Warengruppe; der Shop zeigt Artikel danach.</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Preis (%1)</translation>
    </message>
    <message>
        <source>Stock (%1)</source>
        <translation>Bestand (%1)</translation>
    </message>
    <message>
        <source>There is a product with the number ‘%1’ already.</source>
        <translation>Es gibt schon einen Artikel mit der Nummer ‚%1‘.</translation>
    </message>
    <message>
        <source>Deactivated customers are not in it: %1. Export those from their own list (an import would make them customers again).</source>
        <translation>Deaktivierte Kunden sind nicht dabei: %1. Exportieren Sie diese aus ihrer eigenen Liste (ein Import würde sie wieder zu Kunden machen).</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 attributes are in it.</source>
        <translation>Nur die ersten %1 von %2 Attributen sind dabei.</translation>
    </message>
    <message>
        <source>‘%1’ is no language. Write it by its two letters (en, de, fr) or its name.</source>
        <translation>‚%1‘ ist keine Sprache. Schreiben Sie sie mit zwei Buchstaben (en, de, fr) oder mit ihrem Namen.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>lateinisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <source>‘%1’ mixes two alphabets: ‘%2’ is %3, the letters before it are %4. They look alike, but are others to a computer.</source>
        <translation>‚%1‘ mischt zwei Alphabete: ‚%2‘ ist %3, die Buchstaben davor sind %4. Sie sehen gleich aus, sind für Computer aber andere.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet, by a filter perhaps, are read as well: %1.</source>
        <translation>Zeilen, die im Blatt ausgeblendet sind, etwa von einem Filter, werden mitgelesen: %1.</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet are read as well: %1.</source>
        <translation>Spalten, die im Blatt ausgeblendet sind, werden mitgelesen: %1.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>Somebody changed the same of %1 since, so it can&apos;t be taken back. Open the customer to see their version.</source>
        <translation>Jemand hat seither dasselbe von %1 geändert, also lässt es sich nicht zurücknehmen. Öffnen Sie den Kunden, um dessen Fassung zu sehen.</translation>
    </message>
    <message>
        <source>House number (joined with line 1)</source>
        <translation>Hausnummer (kommt zu Zeile 1)</translation>
    </message>
    <message>
        <source>The file of this batch was not checked to its end. Discard the batch and import the file again.</source>
        <translation>Die Datei dieses Stapels wurde nicht bis zu Ende geprüft. Verwerfen Sie den Stapel und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This batch is written already, or somebody discarded it.</source>
        <translation>Dieser Stapel ist schon geschrieben, oder jemand hat ihn verworfen.</translation>
    </message>
    <message>
        <source>‘%1’ is a date, as spreadsheets make them of house numbers like 3-5. Make the column a text there.</source>
        <translation>„%1“ ist ein Datum, wie Tabellenkalkulationen es aus Hausnummern wie 3-5 machen. Stellen Sie die Spalte dort auf Text.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ differ in zeros only. Are they the same?</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur in Nullen. Ist es dasselbe?</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ differ only in capitals, dashes, blanks or in the width of letters. Are they the same?</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur in Großbuchstaben, Strichen, Leerzeichen oder der Breite der Buchstaben. Ist es dasselbe?</translation>
    </message>
    <message>
        <source>‘%1’ is no usual postal code of %2. Has it lost a zero in front?</source>
        <translation>„%1“ ist keine übliche Postleitzahl in %2. Fehlt vorn eine Null?</translation>
    </message>
    <message>
        <source>‘%1’ is no usual postal code of %2.</source>
        <translation>„%1“ ist keine übliche Postleitzahl in %2.</translation>
    </message>
    <message>
        <source>Write a colour as #1b5e7d, or choose one.</source>
        <translation>Schreiben Sie eine Farbe wie #1b5e7d, oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Currency of the prices (checked)</source>
        <translation>Währung der Preise (wird geprüft)</translation>
    </message>
    <message>
        <source>Quantity that a price is for (checked)</source>
        <translation>Menge, für die ein Preis gilt (wird geprüft)</translation>
    </message>
    <message>
        <source>This is no picture that every browser shows. Take a PNG, JPEG, GIF or WebP file.</source>
        <translation>Das ist kein Bild, das jeder Browser zeigt. Nehmen Sie eine Datei im Format PNG, JPEG, GIF oder WebP.</translation>
    </message>
    <message>
        <source>This is too large: at most %1 KiB are shown quickly enough.</source>
        <translation>Das ist zu groß: Schnell genug gezeigt werden höchstens %1 KiB.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ look alike, but their letters are of two alphabets. Are they the same?</source>
        <translation>‚%1‘ und ‚%2‘ sehen gleich aus, aber ihre Buchstaben sind aus zwei Alphabeten. Sind sie dasselbe?</translation>
    </message>
    <message>
        <source>This is a web page (HTML), whatever its name says. Open it in a spreadsheet, and save it there as .xlsx or CSV.</source>
        <translation>Das ist eine Webseite (HTML), was auch immer ihr Name sagt. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie dort als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is XML, no table. Open it in a spreadsheet, and save it there as .xlsx or CSV.</source>
        <translation>Das ist XML, keine Tabelle. Öffnen Sie es in einer Tabellenkalkulation, und speichern Sie es dort als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is JSON, no table. Export the records as CSV or .xlsx.</source>
        <translation>Das ist JSON, keine Tabelle. Exportieren Sie die Datensätze als CSV oder .xlsx.</translation>
    </message>
    <message>
        <source>This is a document, no table. Export the records as CSV or .xlsx.</source>
        <translation>Das ist ein Dokument, keine Tabelle. Exportieren Sie die Datensätze als CSV oder .xlsx.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount of money. Leave the cell empty where there is no price.</source>
        <translation>‚%1‘ ist kein Geldbetrag. Lassen Sie die Zelle leer, wo es keinen Preis gibt.</translation>
    </message>
    <message>
        <source>‘%1’ is negative, or has a sign that no price has.</source>
        <translation>‚%1‘ ist negativ oder hat ein Zeichen, das kein Preis hat.</translation>
    </message>
    <message>
        <source>‘%1’ is in another currency than the price tier, which is in %2.</source>
        <translation>‚%1‘ ist in einer anderen Währung als die Preisgruppe (%2).</translation>
    </message>
    <message>
        <source>‘%1’ has more decimals than %2. Round it to the price that is meant.</source>
        <translation>‚%1‘ hat mehr Nachkommastellen als %2. Runden Sie auf den Preis, der gemeint ist.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount of money, or can be read in two ways. Write it as 1234.50.</source>
        <translation>‚%1‘ ist kein Geldbetrag oder lässt sich auf zwei Arten lesen. Schreiben Sie 1234,50.</translation>
    </message>
    <message>
        <source>‘%1’ is negative. Stock is what is there to be sold: 0 or more.</source>
        <translation>‚%1‘ ist negativ. Bestand ist, was zu verkaufen da ist: 0 oder mehr.</translation>
    </message>
    <message>
        <source>‘%1’ is no quantity, or can be read in two ways. Write it as 1234.</source>
        <translation>‚%1‘ ist keine Menge oder lässt sich auf zwei Arten lesen. Schreiben Sie 1234.</translation>
    </message>
    <message>
        <source>The line is in quotes as a whole, as Excel writes one that it took for one cell. Take these quotes away.</source>
        <translation>Die Zeile steht als Ganzes in Anführungszeichen, wie Excel eine schreibt, die es für eine Zelle hielt. Entfernen Sie diese Anführungszeichen.</translation>
    </message>
    <message>
        <source>Merged cells have their value in the first row only; the rows below are read as empty there: %1.</source>
        <translation>Verbundene Zellen haben ihren Wert nur in der ersten Zeile; die Zeilen darunter werden dort als leer gelesen: %1.</translation>
    </message>
    <message>
        <source>%1 is of the kind ‘Strict Open XML’, which can&apos;t be read here. Save it as a usual .xlsx, or install LibreOffice.</source>
        <translation>%1 ist von der Art ‚Strict Open XML‘, die hier nicht gelesen werden kann. Speichern Sie sie als übliche .xlsx, oder installieren Sie LibreOffice.</translation>
    </message>
    <message>
        <source>To read sheets of LibreOffice (.ods, .fods), install it; or save the sheet as .xlsx or CSV and import that file.</source>
        <translation>Um Tabellen von LibreOffice (.ods, .fods) zu lesen, installieren Sie es; oder speichern Sie die Tabelle als .xlsx oder CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>‘%1’ is taken for a text. If it stands for nothing, say so (text for nothing, --null).</source>
        <translation>„%1“ wird als Text genommen. Wenn es für nichts steht, sagen Sie das (Text für nichts, --null).</translation>
    </message>
    <message>
        <source>‘%1’ is what a program wrote in place of the value.</source>
        <translation>‚%1‘ hat ein Programm anstelle des Wertes geschrieben.</translation>
    </message>
    <message>
        <source>‘%1’ has ‘%2’, which stands for a letter in web pages and programs; it is taken as it stands.</source>
        <translation>‚%1‘ hat ‚%2‘, das in Webseiten und Programmen für einen Buchstaben steht; es wird genommen, wie es dasteht.</translation>
    </message>
    <message>
        <source>‘%1’ has ‘%2’, which is HTML; it is taken and shown as it stands.</source>
        <translation>‚%1‘ hat ‚%2‘, das ist HTML; es wird genommen und gezeigt, wie es dasteht.</translation>
    </message>
    <message>
        <source>‘%1’ has a question mark in a word, where a letter was perhaps: the file lost it on its way.</source>
        <translation>‚%1‘ hat ein Fragezeichen in einem Wort, wo vielleicht ein Buchstabe war: Die Datei hat ihn unterwegs verloren.</translation>
    </message>
    <message>
        <source>‘%1’ looks like a date, as spreadsheets make them of codes like 5-23. Is it the code?</source>
        <translation>‚%1‘ sieht wie ein Datum aus, wie Tabellenkalkulationen es aus Nummern wie 5-23 machen. Ist es die Nummer?</translation>
    </message>
    <message>
        <source>A quantity is a whole number from 1 to %1.</source>
        <translation>Eine Menge ist eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the price of ‘%1’ meanwhile. Open the price tier again to see it.</source>
        <translation>Jemand anderes hat den Preis von „%1“ inzwischen geändert. Öffnen Sie die Preisgruppe neu, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>This role may not sign in (NOLOGIN). Ask your administrator.</source>
        <translation>Diese Rolle darf sich nicht anmelden (NOLOGIN). Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here with this user, database and encryption (no line of its pg_hba.conf fits). Ask your administrator.</source>
        <translation>Der Server lässt von hier niemanden mit diesem Benutzer, dieser Datenbank und dieser Verschlüsselung ein (keine Zeile seiner pg_hba.conf passt). Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>There is no database ‘%1’ on the server.</source>
        <translation>Auf dem Server gibt es keine Datenbank „%1“.</translation>
    </message>
    <message>
        <source>There is no role ‘%1’ on the server.</source>
        <translation>Auf dem Server gibt es keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>This role may not connect to the database ‘%1’ (it lacks CONNECT). Ask your administrator.</source>
        <translation>Diese Rolle darf sich nicht mit der Datenbank „%1“ verbinden (ihr fehlt CONNECT). Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The server has as many connections as it takes. Try again later, or ask your administrator.</source>
        <translation>Der Server hat so viele Verbindungen, wie er annimmt. Versuchen Sie es später noch einmal, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The server starts or stops at the moment. Try again in a minute.</source>
        <translation>Der Server startet oder endet gerade. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This server only reads: it follows another one. Name the other one too, as host1,host2, with target_session_attrs=read-write.</source>
        <translation>Dieser Server liest nur: Er folgt einem anderen. Nennen Sie auch den anderen, als host1,host2, mit target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>There is no root certificate file ‘%1’ to check the server with. Put your authority&apos;s certificate there, or name it with sslrootcert.</source>
        <translation>Es gibt keine Datei „%1“ mit dem Stammzertifikat, mit dem der Server geprüft wird. Legen Sie das Zertifikat Ihrer Zertifizierungsstelle dorthin, oder nennen Sie es mit sslrootcert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for ‘%1’, not for ‘%2’. Connect by the name that it was made for.</source>
        <translation>Das Zertifikat des Servers gilt für „%1“, nicht für „%2“. Verbinden Sie sich unter dem Namen, für den es gemacht wurde.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted: it is out of date, or of an authority that the root certificate file does not know. ‘kontorctl … doctor’ tells which.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen: Es ist abgelaufen oder von einer Stelle, die die Datei mit dem Stammzertifikat nicht kennt. „kontorctl … doctor“ sagt, welches von beiden.</translation>
    </message>
    <message>
        <source>The server offers no encryption (ssl is off there). Ask your administrator; sslmode=disable would send everything in the clear.</source>
        <translation>Der Server bietet keine Verschlüsselung an (ssl ist dort aus). Fragen Sie Ihre Administration; mit sslmode=disable ginge alles im Klartext hinaus.</translation>
    </message>
    <message>
        <source>The server does not prove itself with the password (channel binding): it asks for one in a weaker way than SCRAM. Ask your administrator for password_encryption = scram-sha-256.</source>
        <translation>Der Server weist sich nicht mit dem Passwort aus (Channel Binding): Er fragt danach auf schwächere Art als SCRAM. Bitten Sie Ihre Administration um password_encryption = scram-sha-256.</translation>
    </message>
    <message>
        <source>The encryption could not be set up: %1</source>
        <translation>Die Verschlüsselung kam nicht zustande: %1</translation>
    </message>
    <message>
        <source>The host name ‘%1’ is not known. Check its spelling and the network.</source>
        <translation>Der Rechnername „%1“ ist nicht bekannt. Prüfen Sie Schreibweise und Netz.</translation>
    </message>
    <message>
        <source>Nothing answers there: the machine is there, but no server on this port. Check the port, and that the server runs and listens.</source>
        <translation>Dort antwortet nichts: Den Rechner gibt es, aber auf diesem Port keinen Server. Prüfen Sie den Port und ob der Server läuft und lauscht.</translation>
    </message>
    <message>
        <source>Nothing answers there within the time. Check host, port and firewall.</source>
        <translation>Dort antwortet in der Zeit nichts. Prüfen Sie Rechner, Port und Firewall.</translation>
    </message>
    <message>
        <source>No way leads to that machine. Check the network, or the VPN.</source>
        <translation>Zu diesem Rechner führt kein Weg. Prüfen Sie das Netz oder das VPN.</translation>
    </message>
    <message>
        <source>No server listens on this machine (there is no such socket). Check that it runs.</source>
        <translation>Auf diesem Rechner lauscht kein Server (es gibt keinen solchen Socket). Prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <source>There is no connection option ‘%1’.</source>
        <translation>Es gibt keine Verbindungsoption „%1“.</translation>
    </message>
    <message>
        <source>The connection option %1 can&apos;t be ‘%2’.</source>
        <translation>Die Verbindungsoption %1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The server ended the connection at once. It may be no PostgreSQL server, or it is going down.</source>
        <translation>Der Server hat die Verbindung sofort beendet. Vielleicht ist es kein PostgreSQL-Server, oder er geht gerade aus.</translation>
    </message>
    <message>
        <source>A server of this machine listens at %1.</source>
        <translation>Ein Server dieses Rechners lauscht an %1.</translation>
    </message>
    <message>
        <source>No server listens at %1. Check that it runs.</source>
        <translation>An %1 lauscht kein Server. Prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on its port %2. Check the port, and that the server runs.</source>
        <translation>%1 ist da, aber auf Port %2 lauscht nichts. Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer: %3. Check network and firewall.</source>
        <translation>Port %2 von %1 antwortet nicht: %3. Prüfen Sie Netz und Firewall.</translation>
    </message>
    <message>
        <source>Port %1 answers.</source>
        <translation>Port %1 antwortet.</translation>
    </message>
    <message>
        <source>It works. The database is empty; Kontor will create its tables.</source>
        <translation>Es geht. Die Datenbank ist leer; Kontor legt die Tabellen an.</translation>
    </message>
    <message>
        <source>It works. The tables are of an older Kontor and will be brought up to date.</source>
        <translation>Es geht. Die Tabellen sind von einem älteren Kontor und werden auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>Die Tabellen sind auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>This role lacks rights: %1.</source>
        <translation>Dieser Rolle fehlen Rechte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this computer and of the server differ by %Ln second(s).</source>
        <translation>
            <numerusform>Die Uhren dieses Rechners und des Servers gehen um %Ln Sekunde auseinander.</numerusform>
            <numerusform>Die Uhren dieses Rechners und des Servers gehen um %Ln Sekunden auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers within %1 ms.</source>
        <translation>Er antwortet in %1 ms.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The server lets %1 in.</source>
        <translation>Der Server lässt %1 ein.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ran out on %1. Its administrator must renew it.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen. Seine Administration muss es erneuern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid from %1 only. Check this computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers gilt erst ab %1. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of ‘%1’, an authority that the root certificate file ‘%2’ does not know. Ask your administrator for the right file.</source>
        <translation>Das Zertifikat des Servers ist von „%1“, einer Stelle, die die Datei „%2“ mit dem Stammzertifikat nicht kennt. Bitten Sie Ihre Administration um die richtige Datei.</translation>
    </message>
    <message>
        <source>Nothing is encrypted, and nobody knows who the server is (sslmode=disable).</source>
        <translation>Nichts ist verschlüsselt, und niemand weiß, wer der Server ist (sslmode=disable).</translation>
    </message>
    <message>
        <source>The server offers no encryption (ssl is off there). Ask your administrator to turn it on.</source>
        <translation>Der Server bietet keine Verschlüsselung an (ssl ist dort aus). Bitten Sie Ihre Administration, sie einzuschalten.</translation>
    </message>
    <message>
        <source>It is encrypted, but who the server is is not checked (sslmode=%1).</source>
        <translation>Es ist verschlüsselt, aber wer der Server ist, wird nicht geprüft (sslmode=%1).</translation>
    </message>
    <message>
        <source>It is encrypted, but who the server is is not checked (sslmode=%1). If it were: %2</source>
        <translation>Es ist verschlüsselt, aber wer der Server ist, wird nicht geprüft (sslmode=%1). Sonst hieße es: %2</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of ‘%1’, and valid until %2.</source>
        <translation>Das Zertifikat des Servers ist von „%1“ und gilt bis %2.</translation>
    </message>
    <message>
        <source>Empty here, and taken from line %1, which has the same %2: %3.</source>
        <translation>Hier leer und aus Zeile %1 übernommen, die dasselbe bei %2 hat: %3.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 is an address.</source>
        <translation>%1 ist eine Adresse.</translation>
    </message>
    <message>
        <source>See customers, products and imports</source>
        <translation>Kunden, Artikel und Importe sehen</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Invite, reset, unlock, end sessions</source>
        <translation>Einladen, zurücksetzen, entsperren, Sitzungen beenden</translation>
    </message>
    <message>
        <source>Set passwords</source>
        <translation>Passwörter setzen</translation>
    </message>
    <message>
        <source>Log in as a customer</source>
        <translation>Als Kunde anmelden</translation>
    </message>
    <message>
        <source>See who did what</source>
        <translation>Sehen, wer was getan hat</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Undo imports and changes of many</source>
        <translation>Importe und Sammeländerungen rückgängig machen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>See orders and carts</source>
        <translation>Bestellungen und Warenkörbe sehen</translation>
    </message>
    <message>
        <source>Edit products, prices and stock</source>
        <translation>Artikel, Preise und Bestand bearbeiten</translation>
    </message>
    <message>
        <source>Edit trade stores, price tiers, warehouses, sources and mail</source>
        <translation>Handelsshops, Preisgruppen, Lager, Quellen und Mail bearbeiten</translation>
    </message>
    <message>
        <source>Manage staff</source>
        <translation>Mitarbeitende verwalten</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lesend</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>The tables are of an older Kontor. Ask your administrator to bring them up to date (kontorctl migrate).</source>
        <translation>Die Tabellen sind von einem älteren Kontor. Bitten Sie Ihren Administrator, sie auf den neuesten Stand zu bringen (kontorctl migrate).</translation>
    </message>
    <message>
        <source>You lack the right ‘%1’.</source>
        <translation>Ihnen fehlt das Recht „%1“.</translation>
    </message>
    <message>
        <source>It can be given by: %1.</source>
        <translation>Geben kann es: %1.</translation>
    </message>
    <message>
        <source>This database keeps no audit: that comes with rights, on PostgreSQL.</source>
        <translation>Diese Datenbank führt kein Audit: Das gibt es mit Rechten, auf PostgreSQL.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>The database holds rights, and this role has them all.</source>
        <translation>Die Datenbank kennt Rechte, und diese Rolle hat alle.</translation>
    </message>
    <message>
        <source>The database holds rights, and this role has none. Ask an administrator.</source>
        <translation>Die Datenbank kennt Rechte, und diese Rolle hat keine. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>This role may: %1.</source>
        <translation>Diese Rolle darf: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>That is the database itself. Name another file.</source>
        <translation>Das ist die Datenbank selbst. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder for temporary files has no space, or may not be written.</source>
        <translation>Der Ordner für temporäre Dateien hat keinen Platz oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>There is something in that database already: %1. Copy into an empty one.</source>
        <translation>In dieser Datenbank ist schon etwas: %1. Kopieren Sie in eine leere.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is no finished backup. A database of Kontor&apos;s own is copied by: kontorctl --database sqlite:FILE copy URL</source>
        <translation>%1 ist keine fertige Sicherung. Eine Datenbank von Kontor selbst kopiert: kontorctl --database sqlite:DATEI copy URL</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced.</source>
        <translation>%1 ist keine Datei, die ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Another backup is being written to %1.</source>
        <translation>Nach %1 wird gerade eine andere Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>Only the owner of the database reads all of it: a member of its role …_owner, or the server&apos;s administrator (postgres). Let one of them take the backup.</source>
        <translation>Nur wem die Datenbank gehört, liest alles darin: ein Mitglied ihrer Rolle …_owner oder der Verwalter des Servers (postgres). Lassen Sie einen von ihnen sichern.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed. Take another backup.</source>
        <translation>Die Sicherung %1 ist beschädigt. Es wurde nichts geändert. Nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There are tables of another program in that database: %1. Copy into one of its own.</source>
        <translation>In dieser Datenbank sind Tabellen eines anderen Programms: %1. Kopieren Sie in eine eigene.</translation>
    </message>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Den Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Choose at least two customers, and the one to keep.</source>
        <translation>Wählen Sie mindestens zwei Kunden und den, der bleibt.</translation>
    </message>
    <message>
        <source>Customers of different trade stores can&apos;t become one: each trade store has its own.</source>
        <translation>Kunden verschiedener Handelsshops können nicht einer werden: Jeder Handelsshop hat eigene.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt in</translation>
    </message>
    <message>
        <source>Somebody changed one of these customers meanwhile. Nothing was merged: look again.</source>
        <translation>Jemand hat einen dieser Kunden inzwischen geändert. Es wurde nichts zusammengeführt: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name and postal code</source>
        <translation>Name und Postleitzahl</translation>
    </message>
    <message>
        <source>Company and city</source>
        <translation>Firma und Ort</translation>
    </message>
    <message>
        <source>At most %1 tags; this has %2.</source>
        <translation>Höchstens %1 Schlagwörter; dies hat %2.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters: ‘%2’.</source>
        <translation>Ein Schlagwort hat höchstens %1 Zeichen: „%2“.</translation>
    </message>
    <message>
        <source>A tag does not begin with + or -: ‘%1’.</source>
        <translation>Ein Schlagwort beginnt nicht mit + oder -: „%1“.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Write something.</source>
        <translation>Schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>Say until when.</source>
        <translation>Geben Sie an, bis wann.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>Die Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>‘%1’ has %2; a file kept with a customer has at most %3. Keep it elsewhere and write where in a note.</source>
        <translation>„%1“ hat %2; eine Datei bei einem Kunden hat höchstens %3. Bewahren Sie sie anderswo auf und schreiben Sie in einer Notiz, wo.</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>erledigt am %1 von %2</translation>
    </message>
    <message>
        <source>until %1, for %2</source>
        <translation>bis %1, für %2</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>’ or ‘</source>
        <translation>“ oder „</translation>
    </message>
    <message>
        <source>%1 wrote it: only they change or remove it.</source>
        <translation>%1 hat das geschrieben: Nur diese Person ändert oder entfernt es.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Write minutes from 0 to %1, or -1 for never.</source>
        <translation>Schreiben Sie Minuten von 0 bis %1, oder -1 für nie.</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>Bestellung weitergeführt</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Order %1 is on hold. Release it first.</source>
        <translation>Die Bestellung %1 ist angehalten. Geben Sie sie erst frei.</translation>
    </message>
    <message>
        <source>Order %1 has the state ‘%2’ already.</source>
        <translation>Die Bestellung %1 hat schon den Stand „%2“.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of an order. There are: %2.</source>
        <translation>„%1“ ist kein Stand einer Bestellung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Order %1 is ‘%2’: it can&apos;t become ‘%3’.</source>
        <translation>Die Bestellung %1 ist „%2“: Sie kann nicht „%3“ werden.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>Versandt: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, im Auftrag</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Ein Grund hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The reason has a character that can&apos;t be printed.</source>
        <translation>Der Grund hat ein Zeichen, das nicht gedruckt werden kann.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>Die Bestellung %1 hat keine Position %2.</translation>
    </message>
    <message>
        <source>Of %1 × ‘%2’ there are %3 left that were neither shipped nor cancelled.</source>
        <translation>Von %1 × „%2“ sind %3 übrig, die weder versandt noch storniert wurden.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is open: all was shipped or cancelled.</source>
        <translation>Von der Bestellung %1 ist nichts offen: Alles wurde versandt oder storniert.</translation>
    </message>
    <message>
        <source>Say of at least one line how many.</source>
        <translation>Sagen Sie mindestens bei einer Position, wie viel.</translation>
    </message>
    <message>
        <source>Move orders on, cancel them</source>
        <translation>Bestellungen weiterführen und stornieren</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Company user</source>
        <translation>Zugehörige Person</translation>
    </message>
    <message>
        <source>Is an administrator</source>
        <translation>Verwaltet die Firma</translation>
    </message>
    <message>
        <source>Somebody else changed ‘%1’ meanwhile. Open it again to see their version.</source>
        <translation>Jemand anderes hat „%1“ inzwischen geändert. Öffnen Sie es neu, um die andere Fassung zu sehen.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmierung</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>Vorgegebene Rolle</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Erlaubnisse</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of a company. There are: %2.</source>
        <translation>„%1“ ist kein Stand einer Firma. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Choose a trade store.</source>
        <translation>Wählen Sie einen Handelsshop.</translation>
    </message>
    <message>
        <source>‘%1’ has a permission that there is not.</source>
        <translation>„%1“ hat eine Erlaubnis, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Company switched off</source>
        <translation>Firma abgeschaltet</translation>
    </message>
    <message>
        <source>%1 in the store: %2, of the business unit ‘%3’ of ‘%4’. What follows counts where that has none.</source>
        <translation>%1 im Handelsshop: %2, vom Bereich „%3“ von „%4“. Das Folgende gilt, wo der keines hat.</translation>
    </message>
    <message>
        <source>%1 in the store: %2, of the company ‘%3’. What follows counts where that has none.</source>
        <translation>%1 im Handelsshop: %2, von der Firma „%3“. Das Folgende gilt, wo die keines hat.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Diese Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>Edit companies and who belongs to them</source>
        <translation>Firmen und ihre Zugehörigen bearbeiten</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’.</source>
        <translation>Es gibt keine Preisgruppe „%1“.</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’.</source>
        <translation>Es gibt kein Lager „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) deactivated.</source>
        <translation>
            <numerusform>%Ln Firma deaktiviert.</numerusform>
            <numerusform>%Ln Firmen deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a character that can&apos;t be printed.</source>
        <translation>Es enthält ein Zeichen, das nicht gedruckt werden kann.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Geben Sie den Nachnamen ein.</translation>
    </message>
    <message>
        <source>Enter the e-mail address: the invitation goes there.</source>
        <translation>Geben Sie die E-Mail-Adresse ein: Dorthin geht die Einladung.</translation>
    </message>
    <message>
        <source>There is no business unit ‘%1’.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>Several business units are called ‘%1’: write which one they are in, as ‘%2’.</source>
        <translation>Mehrere Bereiche heißen „%1“: Schreiben Sie, worin er liegt, etwa „%2“.</translation>
    </message>
    <message>
        <source>There is no role ‘%1’.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>The first line names no column for e-mail addresses. It is to have: %1.</source>
        <translation>Die erste Zeile nennt keine Spalte für E-Mail-Adressen. Erwartet wird: %1.</translation>
    </message>
    <message>
        <source>At most %1 people at once: divide the file.</source>
        <translation>Höchstens %1 Leute auf einmal: Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>A quote is in the wrong place, so it can&apos;t be told where the cells end.</source>
        <translation>Ein Anführungszeichen steht an falscher Stelle; wo die Zellen enden, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>It has letters that can&apos;t be read. Save the file as UTF-8.</source>
        <translation>Sie enthält Buchstaben, die nicht lesbar sind. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>It has more cells than there are headings.</source>
        <translation>Sie hat mehr Zellen, als es Überschriften gibt.</translation>
    </message>
    <message>
        <source>Invitation by a company</source>
        <translation>Einladung durch eine Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Code of the company</source>
        <translation>Nummer der Firma</translation>
    </message>
    <message>
        <source>Source code of the customer</source>
        <translation>Quellnummer des Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s)</source>
        <translation>
            <numerusform>%Ln zugehörige Person</numerusform>
            <numerusform>%Ln Zugehörige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s) switched off.</source>
        <translation>
            <numerusform>%Ln zugehörige Person abgeschaltet.</numerusform>
            <numerusform>%Ln Zugehörige abgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit&apos;s name has no ‘%1’.</source>
        <translation>Der Name eines Bereichs enthält kein „%1“.</translation>
    </message>
    <message>
        <source>A role&apos;s name has no ‘%1’.</source>
        <translation>Der Name einer Rolle enthält kein „%1“.</translation>
    </message>
    <message>
        <source>A name has no ‘%1’.</source>
        <translation>Ein Name enthält kein „%1“.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet für</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own file. Save it as CSV there, or copy the rows and paste them.</source>
        <translation>Das ist die Datei einer Tabellenkalkulation. Speichern Sie sie dort als CSV, oder kopieren Sie die Zeilen und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>The e-mail address stands in line %1, too.</source>
        <translation>Die E-Mail-Adresse steht auch in Zeile %1.</translation>
    </message>
    <message>
        <source>There are only headings in it.</source>
        <translation>Es stehen nur Überschriften darin.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Choose how it is paid.</source>
        <translation>Wählen Sie, wie gezahlt wird.</translation>
    </message>
    <message>
        <source>Write days from 0 to %1.</source>
        <translation>Schreiben Sie Tage von 0 bis %1.</translation>
    </message>
    <message>
        <source>Days to pay are for what is paid on account.</source>
        <translation>Ein Zahlungsziel gibt es nur auf Rechnung.</translation>
    </message>
    <message>
        <source>Write a position from 0 to %1.</source>
        <translation>Schreiben Sie eine Position von 0 bis %1.</translation>
    </message>
    <message>
        <source>A web page is for what is paid on one.</source>
        <translation>Eine Webseite gibt es nur, wo auf einer gezahlt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1, %Ln Tag</numerusform>
            <numerusform>%1, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>im Voraus</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>auf Rechnung</translation>
    </message>
    <message>
        <source>on delivery or collection</source>
        <translation>bei Lieferung oder Abholung</translation>
    </message>
    <message>
        <source>on another web page</source>
        <translation>auf einer anderen Webseite</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt wird</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>What buyers are told</source>
        <translation>Was Käufern gesagt wird</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>the company&apos;s, and their own</source>
        <translation>die der Firma und die eigenen</translation>
    </message>
    <message>
        <source>the company&apos;s alone</source>
        <translation>nur die der Firma</translation>
    </message>
    <message>
        <source>the company&apos;s, or one for the order</source>
        <translation>die der Firma oder eine nur für die Bestellung</translation>
    </message>
    <message>
        <source>as soon as there are any</source>
        <translation>sobald es welche gibt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Addresses to choose</source>
        <translation>Adressen zur Auswahl</translation>
    </message>
    <message>
        <source>Orders need a cost centre</source>
        <translation>Bestellungen brauchen eine Kostenstelle</translation>
    </message>
    <message>
        <source>Cost centre for each line</source>
        <translation>Kostenstelle für jede Position</translation>
    </message>
    <message>
        <source>Express checkout</source>
        <translation>Schnellbestellung</translation>
    </message>
    <message>
        <source>You may not do this in %1 any more.</source>
        <translation>In %1 dürfen Sie das nicht mehr.</translation>
    </message>
    <message>
        <source>It does not say which address: there is neither a code nor a street.</source>
        <translation>Es ist nicht gesagt, welche Adresse: Es fehlen Nummer und Straße.</translation>
    </message>
    <message>
        <source>Cost centres are told by their code, and this row has none.</source>
        <translation>Kostenstellen werden an ihrer Nummer erkannt, und diese Zeile hat keine.</translation>
    </message>
    <message>
        <source>It does not say for which company: there is neither a name nor a code.</source>
        <translation>Es ist nicht gesagt, für welche Firma: Es fehlen Name und Nummer.</translation>
    </message>
    <message>
        <source>%1 addresses of the company say just that. Give them codes first.</source>
        <translation>%1 Adressen der Firma lauten genau so. Geben Sie ihnen zuerst Nummeren.</translation>
    </message>
    <message>
        <source>None is switched off because a file does not list it.</source>
        <translation>Nichts wird abgeschaltet, weil eine Datei es nicht aufführt.</translation>
    </message>
    <message>
        <source>The company has none with this code, so nothing can be switched off.</source>
        <translation>Die Firma hat keine mit dieser Nummer; abschalten lässt sich nichts.</translation>
    </message>
    <message>
        <source>Addresses can&apos;t be switched off. Remove it at the company.</source>
        <translation>Adressen lassen sich nicht abschalten. Entfernen Sie sie bei der Firma.</translation>
    </message>
    <message>
        <source>No column says for which company. Map one to ‘Company’ or ‘Code of the company’.</source>
        <translation>Keine Spalte sagt, für welche Firma. Ordnen Sie eine „Firma“ oder „Nummer der Firma“ zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s)</source>
        <translation>
            <numerusform>%Ln Kostenstelle</numerusform>
            <numerusform>%Ln Kostenstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s) switched off.</source>
        <translation>
            <numerusform>%Ln Kostenstelle abgeschaltet.</numerusform>
            <numerusform>%Ln Kostenstellen abgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your company has set no billing address for express checkout.</source>
        <translation>Ihre Firma hat für die Schnellbestellung keine Rechnungsadresse festgelegt.</translation>
    </message>
    <message>
        <source>The billing address that your company set is gone, or not for your unit.</source>
        <translation>Die Rechnungsadresse, die Ihre Firma festgelegt hat, gibt es nicht mehr, oder sie ist nicht für Ihren Bereich.</translation>
    </message>
    <message>
        <source>Your company has set no shipping address for express checkout.</source>
        <translation>Ihre Firma hat für die Schnellbestellung keine Lieferadresse festgelegt.</translation>
    </message>
    <message>
        <source>The shipping address that your company set is gone, or not for your unit.</source>
        <translation>Die Lieferadresse, die Ihre Firma festgelegt hat, gibt es nicht mehr, oder sie ist nicht für Ihren Bereich.</translation>
    </message>
    <message>
        <source>Your company has set no way to pay for express checkout.</source>
        <translation>Ihre Firma hat für die Schnellbestellung keine Zahlungsart festgelegt.</translation>
    </message>
    <message>
        <source>You can&apos;t pay in the way that your company set.</source>
        <translation>So, wie Ihre Firma es festgelegt hat, können Sie nicht zahlen.</translation>
    </message>
    <message>
        <source>Your company has set no cost centre for express checkout.</source>
        <translation>Ihre Firma hat für die Schnellbestellung keine Kostenstelle festgelegt.</translation>
    </message>
    <message>
        <source>The cost centre that your company set is switched off, or not for your unit.</source>
        <translation>Die Kostenstelle, die Ihre Firma festgelegt hat, ist abgeschaltet oder nicht für Ihren Bereich.</translation>
    </message>
    <message>
        <source>There is no address to order to. Ask somebody who looks after your company.</source>
        <translation>Es gibt keine Adresse, an die Sie bestellen können. Fragen Sie jemanden, der Ihre Firma verwaltet.</translation>
    </message>
    <message>
        <source>Choose one of the addresses.</source>
        <translation>Wählen Sie eine der Adressen.</translation>
    </message>
    <message>
        <source>No way to pay is left for you here. Ask somebody who looks after your company.</source>
        <translation>Ihnen bleibt hier keine Zahlungsart. Fragen Sie jemanden, der Ihre Firma verwaltet.</translation>
    </message>
    <message>
        <source>Choose how you pay.</source>
        <translation>Wählen Sie, wie Sie zahlen.</translation>
    </message>
    <message>
        <source>Orders of your company need a cost centre, and none is for you. Ask somebody who looks after your company.</source>
        <translation>Bestellungen Ihrer Firma brauchen eine Kostenstelle, und keine ist für Sie. Fragen Sie jemanden, der Ihre Firma verwaltet.</translation>
    </message>
    <message>
        <source>Choose a cost centre.</source>
        <translation>Wählen Sie eine Kostenstelle.</translation>
    </message>
    <message>
        <source>Choose a cost centre for ‘%1’.</source>
        <translation>Wählen Sie eine Kostenstelle für „%1“.</translation>
    </message>
    <message>
        <source>For all units</source>
        <translation>Für alle Bereiche</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Write the street, or the post-office box.</source>
        <translation>Schreiben Sie die Straße oder das Postfach.</translation>
    </message>
    <message>
        <source>Write the city.</source>
        <translation>Schreiben Sie den Ort.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Wählen Sie das Land.</translation>
    </message>
    <message>
        <source>Choose the units that use it, or all.</source>
        <translation>Wählen Sie die Bereiche, die sie nutzen, oder alle.</translation>
    </message>
    <message>
        <source>Write the code of the cost centre.</source>
        <translation>Schreiben Sie die Nummer der Kostenstelle.</translation>
    </message>
    <message>
        <source>Choose the units or people that use it, or all.</source>
        <translation>Wählen Sie die Bereiche oder Personen, die sie nutzen, oder alle.</translation>
    </message>
    <message>
        <source>There is no {%1}. There are: {%2}.</source>
        <translation>{%1} gibt es nicht. Es gibt: {%2}.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle Bereiche</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://, without spaces or braces.</source>
        <translation>Schreiben Sie eine Webadresse, die mit https:// beginnt, ohne Leerzeichen und geschweifte Klammern.</translation>
    </message>
    <message>
        <source>The address that was chosen is not there for you any more. Choose another one.</source>
        <translation>Die gewählte Adresse gibt es für Sie nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The cost centre that was chosen for ‘%1’ is not there for you any more. Look at it again.</source>
        <translation>Die für „%1“ gewählte Kostenstelle gibt es für Sie nicht mehr. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The cost centre that was chosen is not there for you any more. Look at it again.</source>
        <translation>Die gewählte Kostenstelle gibt es für Sie nicht mehr. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>There is no country ‘%1’.</source>
        <translation>Es gibt kein Land „%1“.</translation>
    </message>
    <message>
        <source>Order request: %1</source>
        <translation>Bestellanfrage: %1</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <translation>Freigaberegel</translation>
    </message>
    <message>
        <source>Order request</source>
        <translation>Bestellanfrage</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Chosen business units</source>
        <translation>Gewählte Bereiche</translation>
    </message>
    <message>
        <source>Chosen roles</source>
        <translation>Gewählte Rollen</translation>
    </message>
    <message>
        <source>Chosen employees</source>
        <translation>Gewählte Beschäftigte</translation>
    </message>
    <message>
        <source>Chosen cost centres</source>
        <translation>Gewählte Kostenstellen</translation>
    </message>
    <message>
        <source>Chosen categories</source>
        <translation>Gewählte Kategorien</translation>
    </message>
    <message>
        <source>Chosen approvers</source>
        <translation>Gewählte Freigebende</translation>
    </message>
    <message>
        <source>The total is above an amount</source>
        <translation>Die Summe liegt über einem Betrag</translation>
    </message>
    <message>
        <source>There are more products than</source>
        <translation>Es sind mehr Artikel als</translation>
    </message>
    <message>
        <source>Something is of a category</source>
        <translation>Etwas gehört zu einer Kategorie</translation>
    </message>
    <message>
        <source>The shipping address was never used</source>
        <translation>Die Lieferadresse wurde noch nie verwendet</translation>
    </message>
    <message>
        <source>It is somebody&apos;s first order</source>
        <translation>Es ist jemandes erste Bestellung</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>Niemand weiter</translation>
    </message>
    <message>
        <source>Whoever may approve for the unit</source>
        <translation>Wer für den Bereich freigeben darf</translation>
    </message>
    <message>
        <source>Those with a role</source>
        <translation>Wer eine Rolle hat</translation>
    </message>
    <message>
        <source>Certain people</source>
        <translation>Bestimmte Personen</translation>
    </message>
    <message>
        <source>The administrators</source>
        <translation>Die Verwaltung</translation>
    </message>
    <message>
        <source>All of them must agree</source>
        <translation>Alle müssen zustimmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann durch</translation>
    </message>
    <message>
        <source>At last by</source>
        <translation>Zuletzt durch</translation>
    </message>
    <message>
        <source>Choose when the rule applies.</source>
        <translation>Wählen Sie, wann die Regel gilt.</translation>
    </message>
    <message>
        <source>Write an amount such as 1000.00.</source>
        <translation>Schreiben Sie einen Betrag wie 1000,00.</translation>
    </message>
    <message>
        <source>Write the currency by its three letters, as EUR.</source>
        <translation>Schreiben Sie die Währung mit drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Write a number from 1 on.</source>
        <translation>Schreiben Sie eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Wählen Sie eine Kategorie.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Wählen Sie, wer freigibt.</translation>
    </message>
    <message>
        <source>The second step is missing.</source>
        <translation>Der zweite Schritt fehlt.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Wählen Sie die Rolle.</translation>
    </message>
    <message>
        <source>Choose the people.</source>
        <translation>Wählen Sie die Personen.</translation>
    </message>
    <message>
        <source>The total is above %1</source>
        <translation>Die Summe liegt über %1</translation>
    </message>
    <message>
        <source>There are more than %1 products</source>
        <translation>Es sind mehr als %1 Artikel</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is nearly spent: %2 are left before this.</source>
        <translation>Das Budget „%1“ ist fast ausgegeben: Vor dieser Bestellung sind %2 übrig.</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is in %2: nothing else can be booked on it.</source>
        <translation>Das Budget „%1“ ist in %2: Anderes kann darauf nicht gebucht werden.</translation>
    </message>
    <message>
        <source>The budget ‘%1’ has %2 left.</source>
        <translation>Im Budget „%1“ sind noch %2 übrig.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Die ganze Firma</translation>
    </message>
    <message>
        <source>Business units together</source>
        <translation>Bereiche gemeinsam</translation>
    </message>
    <message>
        <source>Cost centres together</source>
        <translation>Kostenstellen gemeinsam</translation>
    </message>
    <message>
        <source>Employees, each of them</source>
        <translation>Beschäftigte, jede Person für sich</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Jede Bestellung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Once, from day to day</source>
        <translation>Einmal, von Tag bis Tag</translation>
    </message>
    <message>
        <source>Somebody must approve</source>
        <translation>Jemand muss freigeben</translation>
    </message>
    <message>
        <source>Nothing can be ordered</source>
        <translation>Es kann nicht bestellt werden</translation>
    </message>
    <message>
        <source>It is only told</source>
        <translation>Es wird nur darauf hingewiesen</translation>
    </message>
    <message>
        <source>Budget of</source>
        <translation>Budget für</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>Erster Monat des Jahres</translation>
    </message>
    <message>
        <source>When it is exceeded</source>
        <translation>Wenn es überschritten wird</translation>
    </message>
    <message>
        <source>Tell from (percent spent)</source>
        <translation>Hinweis ab (Prozent ausgegeben)</translation>
    </message>
    <message>
        <source>What is left is added to the next period</source>
        <translation>Was übrig bleibt, kommt zum nächsten Zeitraum</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Schreiben Sie den Tag als 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Say from which day on it is there.</source>
        <translation>Sagen Sie, ab welchem Tag es gilt.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>Ein Monat ist eine Zahl von 1 bis 12.</translation>
    </message>
    <message>
        <source>Write percent from 0 to 100.</source>
        <translation>Schreiben Sie Prozent von 0 bis 100.</translation>
    </message>
    <message>
        <source>Choose the business units whose it is.</source>
        <translation>Wählen Sie die Bereiche, für die es ist.</translation>
    </message>
    <message>
        <source>Choose the cost centres whose it is.</source>
        <translation>Wählen Sie die Kostenstellen, für die es ist.</translation>
    </message>
    <message>
        <source>Choose the employees whose it is.</source>
        <translation>Wählen Sie die Beschäftigten, für die es ist.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>There is no time zone ‘%1’. Write it as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write days from 1 to %1.</source>
        <translation>Schreiben Sie Tage von 1 bis %1.</translation>
    </message>
    <message>
        <source>Budgets are told by their name, and this row has none.</source>
        <translation>Budgets werden am Namen erkannt, und diese Zeile hat keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln Budget</numerusform>
            <numerusform>%Ln Budgets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) switched off.</source>
        <translation>
            <numerusform>%Ln Budget abgeschaltet.</numerusform>
            <numerusform>%Ln Budgets abgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Freigebende</translation>
    </message>
    <message>
        <source>Order request waits for approval</source>
        <translation>Bestellanfrage wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Order request decided</source>
        <translation>Bestellanfrage entschieden</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Approved, not in stock</source>
        <translation>Freigegeben, nicht auf Lager</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Agreed; others must, too</source>
        <translation>Zugestimmt; andere müssen es auch</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Dearer than approved: it waits again</source>
        <translation>Teurer als freigegeben: Sie wartet erneut</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Nicht mehr verkauft</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Passed on, for nobody decided</source>
        <translation>Weitergegeben, da niemand entschied</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is overdrawn by %2.</source>
        <translation>Das Budget „%1“ ist um %2 überzogen.</translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <translation>Das hier nimmt %1.</translation>
    </message>
    <message>
        <source>%1, deputy of %2</source>
        <translation>%1, Vertretung von %2</translation>
    </message>
</context>
<context>
    <name>kontor::AddressesEditor</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Vor&amp;name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Na&amp;chname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Zeile &amp;1</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Zeile &amp;2</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Zeile 2</translation>
    </message>
    <message>
        <source>Postal cod&amp;e</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>B&amp;undesland</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Code in the so&amp;urce</source>
        <translation>Nu&amp;mmer in der Quelle</translation>
    </message>
    <message>
        <source>Code in the source</source>
        <translation>Nummer in der Quelle</translation>
    </message>
    <message>
        <source>&amp;Default billing address</source>
        <translation>Standard-Rechnungsadre&amp;sse</translation>
    </message>
    <message>
        <source>Default &amp;shipping address</source>
        <translation>Standard-Li&amp;eferadresse</translation>
    </message>
</context>
<context>
    <name>kontor::ChannelEditor</name>
    <message>
        <source>Trade stores</source>
        <translation>Handelsshops</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Webadresse</translation>
    </message>
    <message>
        <source>https://store.example.com</source>
        <translation>https://store.example.com</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Default &amp;price tier</source>
        <translation>Standard-&amp;Preisgruppe</translation>
    </message>
    <message>
        <source>Default price tier</source>
        <translation>Standard-Preisgruppe</translation>
    </message>
    <message>
        <source>Default w&amp;arehouse</source>
        <translation>Standard-&amp;Lager</translation>
    </message>
    <message>
        <source>Default warehouse</source>
        <translation>Standard-Lager</translation>
    </message>
    <message>
        <source>Default &amp;language</source>
        <translation>Standard-&amp;Sprache</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Standard-Sprache</translation>
    </message>
    <message>
        <source>Each &amp;e-mail address may be used once</source>
        <translation>Jede &amp;E-Mail-Adresse darf einmal vorkommen</translation>
    </message>
    <message>
        <source>Ac&amp;tive: customers may sign in</source>
        <translation>Ak&amp;tiv: Kunden dürfen sich anmelden</translation>
    </message>
    <message>
        <source>A second staff member appro&amp;ves</source>
        <translation>Eine &amp;zweite Person gibt frei</translation>
    </message>
    <message>
        <source>Number of rows above which another staff member must approve an import</source>
        <translation>Zahl der Zeilen, ab der eine zweite Person einen Import freigeben muss</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>imports of more than </source>
        <translation>Importe mit mehr Zeilen als </translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Double-click a cell to mend it; the row is checked again at once.</source>
        <translation>Doppelklicken Sie auf eine Zelle, um sie auszubessern; die Zeile wird sofort neu geprüft.</translation>
    </message>
    <message>
        <source>Column that changes or is wrong</source>
        <translation>Spalte, die sich ändert oder falsch ist</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation>Diese Zeilen aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Take them again</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Mend all cells of the column that read the same</source>
        <translation>Alle &amp;gleichlautenden Zellen der Spalte ändern</translation>
    </message>
    <message>
        <source>Leave &amp;out all of these</source>
        <translation>Alle diese a&amp;uslassen</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionDialog</name>
    <message>
        <source>Connect to a database</source>
        <translation>Mit einer Datenbank verbinden</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How the connection is called in the list</source>
        <translation>Wie die Verbindung in der Liste heißt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>db.example.com, or several: db1,db2</source>
        <translation>db.example.com, oder mehrere: db1,db2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file</source>
        <translation>Liegt im Schlüsselbund des Systems, nie in einer Datei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>Opt&amp;ionen</translation>
    </message>
    <message>
        <source>sslrootcert=/path/ca.crt&amp;connect_timeout=5</source>
        <translation>sslrootcert=/pfad/ca.crt&amp;connect_timeout=5</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Keep t&amp;rying</source>
        <translation>W&amp;eiter versuchen</translation>
    </message>
    <message>
        <source>Try again every few seconds, and open the database as soon as the server answers</source>
        <translation>Alle paar Sekunden erneut versuchen und die Datenbank öffnen, sobald der Server antwortet</translation>
    </message>
</context>
<context>
    <name>kontor::Copying</name>
    <message>
        <source>The copy of ‘%1’ differs from what was sent. Nothing was kept of it.</source>
        <translation>Die Kopie von ‚%1‘ weicht von dem ab, was gesendet wurde. Es wurde nichts davon behalten.</translation>
    </message>
    <message>
        <source>What is to be copied has an audit, which comes with rights. Set them up there first: kontorctl init --admin LOGIN</source>
        <translation>Was kopiert werden soll, hat ein Prüfprotokoll, das es nur mit Rechten gibt. Richten Sie diese dort zuerst ein: kontorctl init --admin LOGIN</translation>
    </message>
    <message>
        <source>A row of ‘%1’ can&apos;t be stored there.</source>
        <translation>Eine Zeile von ‚%1‘ kann dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The backup is damaged: ‘%1’ in it is not what was written then. Nothing was changed. Take another backup.</source>
        <translation>Die Sicherung ist beschädigt: ‚%1‘ darin ist nicht, was damals geschrieben wurde. Es wurde nichts geändert. Nehmen Sie eine andere Sicherung.</translation>
    </message>
</context>
<context>
    <name>kontor::CustomerEditor</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source co&amp;de</source>
        <translation>Kundennummer der &amp;Quelle</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kundennummer der Quelle</translation>
    </message>
    <message>
        <source>&amp;Price tier</source>
        <translation>&amp;Preisgruppe</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>Lage&amp;r</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Commission reduced</source>
        <translation>Provision gekürzt</translation>
    </message>
    <message>
        <source>&amp;Active: may sign in to the trade store</source>
        <translation>Ak&amp;tiv: darf sich im Handelsshop anmelden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Vor&amp;name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Made by Kontor when the customer is saved</source>
        <translation>Wird von Kontor beim Speichern vergeben</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Telef&amp;on</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Add&amp;resses</source>
        <translation>A&amp;dressen</translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation>Merkma&amp;le</translation>
    </message>
    <message>
        <source>Free names and values, for what has no field of its own.</source>
        <translation>Freie Namen und Werte für alles, was kein eigenes Feld hat.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Bestellungen</translation>
    </message>
    <message>
        <source>Search orders by number, reference or product</source>
        <translation>Bestellungen nach Nummer, Referenz oder Artikel suchen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Log in as customer</source>
        <translation>Als &amp;Kunde anmelden</translation>
    </message>
    <message>
        <source>Send e-mail in&amp;vite</source>
        <translation>Per E-Mail e&amp;inladen</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Co&amp;mpany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>Nac&amp;hname</translation>
    </message>
    <message>
        <source>VAT n&amp;umber</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <source>Accepts marketing</source>
        <translation>Werbung erlaubt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words or phrases with commas between them</source>
        <translation>Wörter oder Wortgruppen, mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>kontor::Desktop</name>
    <message>
        <source>The trade store ‘%1’ has no web address. Enter it under Settings, Trade stores.</source>
        <translation>Der Handelsshop „%1“ hat keine Webadresse. Tragen Sie sie unter Einstellungen, Handelsshops ein.</translation>
    </message>
    <message>
        <source>Loading the sample data…</source>
        <translation>Beispieldaten werden geladen …</translation>
    </message>
    <message>
        <source>The sample data is loaded.</source>
        <translation>Die Beispieldaten sind geladen.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Beispieldaten laden</translation>
    </message>
    <message>
        <source>Open a file with sample data instead (%1)? You come back by ‘Connect to a shared database’.</source>
        <translation>Stattdessen eine Datei mit Beispieldaten öffnen (%1)? Zurück kommen Sie über „Mit gemeinsamer Datenbank verbinden“.</translation>
    </message>
    <message>
        <source>Open the sample file</source>
        <translation>Beispieldatei öffnen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Move to a shared database</source>
        <translation>In eine gemeinsame Datenbank umziehen</translation>
    </message>
    <message>
        <source>Copying to %1…</source>
        <translation>Wird nach %1 kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Copying: %1 rows</source>
        <translation>Kopiert: %1 Zeilen</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Moved: %1 rows, each compared. This is the shared database now; %2 stays as it was.</source>
        <translation>Umgezogen: %1 Zeilen, jede verglichen. Das ist jetzt die gemeinsame Datenbank; %2 bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>&amp;Save the template…</source>
        <translation>&amp;Vorlage speichern …</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Path of a CSV or spreadsheet file, or drop one here</source>
        <translation>Pfad einer CSV-Datei oder Tabelle, oder ziehen Sie eine hierher</translation>
    </message>
    <message>
        <source>First &amp;row holds the names</source>
        <translation>Die erste Zeile enthält die Na&amp;men</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The file &amp;lists</source>
        <translation>Die Datei &amp;enthält</translation>
    </message>
    <message>
        <source>What the file lists</source>
        <translation>Was die Datei enthält</translation>
    </message>
</context>
<context>
    <name>kontor::MappingPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values for every row, for fields that no column has:</source>
        <translation>Werte für jede Zeile, für Felder ohne Spalte:</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Feste Werte</translation>
    </message>
    <message>
        <source>&amp;Add value</source>
        <translation>Wert &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete value</source>
        <translation>Wert &amp;löschen</translation>
    </message>
</context>
<context>
    <name>kontor::PostgreSql</name>
    <message>
        <source>The server is older than PostgreSQL 15. Kontor needs 15 or newer.</source>
        <translation>Der Server ist älter als PostgreSQL 15. Kontor braucht 15 oder neuer.</translation>
    </message>
</context>
<context>
    <name>kontor::PriceTierEditor</name>
    <message>
        <source>Price tiers</source>
        <translation>Preisgruppen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Search by title or number</source>
        <translation>Suche nach Bezeichnung oder Nummer</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>kontor::Program</name>
    <message>
        <source>Load &amp;sample data</source>
        <translation>&amp;Beispieldaten laden</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database…</source>
        <translation>Mit gemeinsamer Datenbank &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>Ü&amp;ber Kontor</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>Über Kontor</translation>
    </message>
    <message>
        <source>Kontor %1, the customer desk of B2B trade stores.</source>
        <translation>Kontor %1, der Kundenschreibtisch für B2B-Handelsshops.</translation>
    </message>
    <message>
        <source>&amp;Move to a shared database…</source>
        <translation>In eine gemeinsame Datenbank &amp;umziehen&#xa0;…</translation>
    </message>
    <message>
        <source>My passwor&amp;d…</source>
        <translation>Mein &amp;Passwort&#xa0;…</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Darste&amp;llung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>Zeilen der &amp;Tabellen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>kontor::Reader</name>
    <message>
        <source>‘%1’ is no number of orders. Write 0, &gt;3 or 1..5.</source>
        <translation>„%1“ ist keine Zahl von Bestellungen. Schreiben Sie 0, &gt;3 oder 1..5.</translation>
    </message>
    <message>
        <source>There is no country ‘%1’.</source>
        <translation>Ein Land „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no filter ‘%1’. There are: %2. Quotes search for the text itself.</source>
        <translation>Einen Filter „%1“ gibt es nicht. Es gibt: %2. In Anführungszeichen wird nach dem Text selbst gesucht.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of an invitation. Write %2.</source>
        <translation>„%1“ ist kein Stand einer Einladung. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>Write %1:yes or %1:no.</source>
        <translation>Schreiben Sie %1:yes oder %1:no.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is none of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>%1: there is no ‘%2’.</source>
        <translation>%1: „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number. Write 0, &gt;3 or 1..5.</source>
        <translation>%1: „%2“ ist keine Zahl. Schreiben Sie 0, &gt;3 oder 1..5.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no language.</source>
        <translation>%1: ‚%2‘ ist keine Sprache.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount. Write &gt;10000, &lt;500 or 100..500.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie &gt;10000, &lt;500 oder 100..500.</translation>
    </message>
    <message>
        <source>‘%1’ is no date. Write 2026-01-31, &gt;2026-01-31, 2026-01-01..2026-01-31, 7d, &gt;7d (longer ago) or today.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2026-01-31, &gt;2026-01-31, 2026-01-01..2026-01-31, 7d, &gt;7d (länger her) oder today.</translation>
    </message>
</context>
<context>
    <name>kontor::ReportPage</name>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>Abgelehnte Zeilen &amp;speichern …</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Einladungen senden</translation>
    </message>
</context>
<context>
    <name>kontor::SetPasswordDialog</name>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The customer must choose a new password at the next sign-in. Open sessions end now.</source>
        <translation>Der Kunde muss bei der nächsten Anmeldung ein neues Passwort wählen. Offene Sitzungen enden jetzt.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Repeat password</source>
        <translation>Passwort w&amp;iederholen</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
</context>
<context>
    <name>kontor::SourceEditor</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Ac&amp;tive</source>
        <translation>Ak&amp;tiv</translation>
    </message>
</context>
<context>
    <name>kontor::Sqlite</name>
    <message>
        <source>The file %1 could not be created. Check that the folder exists and may be written.</source>
        <translation>Die Datei %1 konnte nicht angelegt werden. Prüfen Sie, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened.</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file %1 is not an SQLite database, or it is damaged.</source>
        <translation>Die Datei %1 ist keine SQLite-Datenbank, oder sie ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kontor::StaffEditor</name>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Anme&amp;ldename</translation>
    </message>
    <message>
        <source>As a role of the server: small letters, digits, . and -</source>
        <translation>Wie eine Rolle des Servers: Kleinbuchstaben, Ziffern, . und -</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>R&amp;ights</source>
        <translation>Re&amp;chte</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Ac&amp;tive: may sign in</source>
        <translation>Ak&amp;tiv: darf sich anmelden</translation>
    </message>
</context>
<context>
    <name>kontor::StoreProcess</name>
    <message>
        <source>The trade store could not be started. %1</source>
        <translation>Der Handelsshop konnte nicht gestartet werden. %1</translation>
    </message>
</context>
<context>
    <name>kontor::TargetPage</name>
    <message>
        <source>&amp;Trade store</source>
        <translation>&amp;Handelsshop</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Handelsshop</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>An empty cell</source>
        <translation>Eine leere Zelle</translation>
    </message>
    <message>
        <source>Read as &amp;empty</source>
        <translation>Als l&amp;eer lesen</translation>
    </message>
    <message>
        <source>for example NULL</source>
        <translation>zum Beispiel NULL</translation>
    </message>
    <message>
        <source>Read as empty</source>
        <translation>Als leer lesen</translation>
    </message>
    <message>
        <source>&amp;What the import does</source>
        <translation>Was der &amp;Import tut</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>&amp;Customers are found by</source>
        <translation>&amp;Kunden werden gefunden über</translation>
    </message>
    <message>
        <source>Customers are found by</source>
        <translation>Kunden werden gefunden über</translation>
    </message>
    <message>
        <source>&amp;Rows that are wrong</source>
        <translation>Zei&amp;len, die falsch sind</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Zeilen, die falsch sind</translation>
    </message>
</context>
<context>
    <name>kontor::WarehouseEditor</name>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search by title or number</source>
        <translation>Suche nach Bezeichnung oder Nummer</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>kontor::postgresql</name>
    <message>
        <source>Others were changing the same rows. Please try again.</source>
        <translation>Andere haben dieselben Zeilen geändert. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That value is already taken.</source>
        <translation>Dieser Wert ist schon vergeben.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows at the moment. Please try again.</source>
        <translation>Jemand anderes ändert gerade dieselben Zeilen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your database role may not do that. Ask your administrator.</source>
        <translation>Ihre Datenbankrolle darf das nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This database holds no Kontor tables yet. Run: kontorctl --database URL init</source>
        <translation>Diese Datenbank enthält noch keine Kontor-Tabellen. Führen Sie aus: kontorctl --database URL init</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>Die Datenbank hat einen Wert abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Kontor connects again by itself.</source>
        <translation>Die Verbindung zur Datenbank ging verloren. Kontor verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet.</translation>
    </message>
</context>
<context>
    <name>kontor::sqlite</name>
    <message>
        <source>Another program is writing to the database file. Please try again.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbankdatei. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That value is already taken.</source>
        <translation>Dieser Wert ist schon vergeben.</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>Die Datenbank hat einen Wert abgelehnt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database file could not be written. Nothing was changed.</source>
        <translation>Die Datenbankdatei konnte nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A file could not be made. Check that the folder of the database and the folder for temporary files may be written and have space.</source>
        <translation>Eine Datei konnte nicht angelegt werden. Prüfen Sie, ob der Ordner der Datenbank und der Ordner für temporäre Dateien beschreibbar sind und Platz haben.</translation>
    </message>
    <message>
        <source>The database file is read-only.</source>
        <translation>Die Datenbankdatei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file is not an SQLite database, or it is damaged.</source>
        <translation>Die Datei ist keine SQLite-Datenbank, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This database holds no Kontor tables yet. Run: kontorctl --database URL init</source>
        <translation>Diese Datenbank enthält noch keine Kontor-Tabellen. Führen Sie aus: kontorctl --database URL init</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet.</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is one of the most common passwords. Choose another.</source>
        <translation>Das ist eines der häufigsten Passwörter. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is too little memory to protect the password. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um das Passwort zu schützen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
</TS>
