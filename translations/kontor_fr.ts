<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActingReport</name>
    <message>
        <source>Sessions in which staff acted as customers</source>
        <translation>Sessions où l’équipe a agi en tant que client</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>When staff acted as customers</source>
        <translation>Quand l’équipe a agi en tant que client</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1.</source>
        <translation>
            <numerusform>%Ln session écrite dans %1.</numerusform>
            <numerusform>%Ln sessions écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityTableModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Search who, customer, product or values</source>
        <translation>Rechercher auteur, client, produit ou valeurs</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Customers themselves</source>
        <translation>Les clients eux-mêmes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Compare with today…</source>
        <translation>Comparer à aujourd’hui…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), newest first</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found. Search for less, or show a longer time.</source>
        <translation>Rien n’a été trouvé. Cherchez moins de mots ou affichez une période plus longue.</translation>
    </message>
    <message>
        <source>%1 is today as they were then.</source>
        <translation>%1&#xa0;: rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) written to %1.</source>
        <translation>
            <numerusform>%Ln entrée écrite dans %1.</numerusform>
            <numerusform>%Ln entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how all activity</source>
        <translation>Aff&amp;icher toute l’activité</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Activité (%1)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>AddressesEditor</name>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>default billing</source>
        <translation>facturation par défaut</translation>
    </message>
    <message>
        <source>default shipping</source>
        <translation>livraison par défaut</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
</context>
<context>
    <name>ApprovalReason</name>
    <message>
        <source>It is more than may be bought without approval: %1.</source>
        <translation>C’est plus que ce qui peut être acheté sans approbation : %1.</translation>
    </message>
    <message>
        <source>It is more than may be bought without approval.</source>
        <translation>C’est plus que ce qui peut être acheté sans approbation.</translation>
    </message>
    <message>
        <source>Approval was asked for.</source>
        <translation>Une approbation a été demandée.</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is not enough.</source>
        <translation>Le budget « %1 » ne suffit pas.</translation>
    </message>
    <message>
        <source>What is booked on the cost centre ‘%1’ is approved first.</source>
        <translation>Ce qui est imputé au centre de coûts « %1 » est d’abord approuvé.</translation>
    </message>
    <message>
        <source>The rule ‘%1’ asks for it.</source>
        <translation>La règle « %1 » l’exige.</translation>
    </message>
    <message>
        <source>What may be bought without approval is in another currency.</source>
        <translation>Ce qui peut être acheté sans approbation est dans une autre devise.</translation>
    </message>
</context>
<context>
    <name>ApprovalRuleDialog</name>
    <message>
        <source>Approval rule</source>
        <translation>Règle d’approbation</translation>
    </message>
    <message>
        <source>New approval rule</source>
        <translation>Nouvelle règle d’approbation</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Only in these units</source>
        <translation>Seulement dans ces unités</translation>
    </message>
    <message>
        <source>Only with these roles</source>
        <translation>Seulement avec ces rôles</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Rien de coché : tous.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ApprovalRulesRepository</name>
    <message>
        <source>The rule is not there any more.</source>
        <translation>La règle n’existe plus.</translation>
    </message>
    <message>
        <source>A unit that it was for is not there any more.</source>
        <translation>Une unité à laquelle c’était destiné n’existe plus.</translation>
    </message>
    <message>
        <source>A role that it was for is not there any more.</source>
        <translation>Un rôle concerné n’existe plus.</translation>
    </message>
    <message>
        <source>A role that approves is not there any more.</source>
        <translation>Un rôle qui approuve n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody who approves does not belong to the company any more.</source>
        <translation>Une personne qui approuve ne fait plus partie de la société.</translation>
    </message>
    <message>
        <source>A company has at most %1 approval rules.</source>
        <translation>Une société a au plus %1 règles d’approbation.</translation>
    </message>
    <message>
        <source>The company has a rule ‘%1’ already.</source>
        <translation>La société a déjà une règle « %1 ».</translation>
    </message>
    <message>
        <source>The role ‘%1’ does not let its people approve what others ask for.</source>
        <translation>Le rôle « %1 » ne permet pas à ses membres d’approuver ce que d’autres demandent.</translation>
    </message>
    <message>
        <source>%1 may not approve what others ask for. Give them a role that lets them first.</source>
        <translation>%1 ne peut pas approuver ce que d’autres demandent. Donnez d’abord à cette personne un rôle qui le permet.</translation>
    </message>
</context>
<context>
    <name>ApprovalTabs</name>
    <message>
        <source>Budge&amp;ts</source>
        <translation>&amp;Budgets</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>When it is exceeded</source>
        <translation>En cas de dépassement</translation>
    </message>
    <message>
        <source>Remove the budget ‘%1’?</source>
        <translation>Supprimer le budget « %1 » ?</translation>
    </message>
    <message>
        <source>Appro&amp;val rules</source>
        <translation>Règles d’approbation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Remove the approval rule ‘%1’? What was asked for before stays as it is.</source>
        <translation>Supprimer la règle d’approbation « %1 » ? Les demandes déjà envoyées restent inchangées.</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Is an &amp;administrator</source>
        <translation>Est &amp;administrateur</translation>
    </message>
    <message>
        <source>&amp;Leaves the companies that they belong to</source>
        <translation>&amp;Quitte les sociétés actuelles</translation>
    </message>
    <message>
        <source>Attach to company</source>
        <translation>Rattacher à une société</translation>
    </message>
    <message>
        <source>Name, code or VAT number</source>
        <translation>Nom, code ou numéro de TVA</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Chercher des sociétés</translation>
    </message>
    <message>
        <source>Assigned roles</source>
        <translation>Rôles attribués</translation>
    </message>
    <message>
        <source>Unassigned roles</source>
        <translation>Rôles non attribués</translation>
    </message>
    <message>
        <source>May everything in the company, and has no roles.</source>
        <translation>Peut tout dans la société, et n’a pas de rôles.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>C&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>&amp;Société&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Business unit:</source>
        <translation>&amp;Unité&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation>&amp;Rattacher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) attached to %1.</source>
        <translation>
            <numerusform>%Ln client rattaché à %1.</numerusform>
            <numerusform>%Ln clients rattachés à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a batch, which can be undone on the Imports page.</source>
        <translation>C’est un lot, qui peut être annulé sur la page Importations.</translation>
    </message>
</context>
<context>
    <name>BatchesRepository</name>
    <message>
        <source>The batch is not there any more.</source>
        <translation>Ce lot n’existe plus.</translation>
    </message>
    <message>
        <source>So many rows need the approval of another staff member (Imports, Approve).</source>
        <translation>Autant de lignes demandent l’approbation d’un autre membre de l’équipe (Imports, Approuver).</translation>
    </message>
    <message>
        <source>This batch does not wait for approval any more.</source>
        <translation>Ce lot n’attend plus d’approbation.</translation>
    </message>
    <message>
        <source>Somebody discarded this batch meanwhile, so nothing of it was written.</source>
        <translation>Quelqu’un a abandonné ce lot entre-temps, donc rien n’en a été écrit.</translation>
    </message>
    <message>
        <source>Whoever staged a batch or changed its cells can&apos;t approve it. Ask another staff member.</source>
        <translation>La personne qui a préparé un lot ou modifié ses cellules ne peut pas l’approuver. Demandez à un autre membre de l’équipe.</translation>
    </message>
    <message>
        <source>This batch is undone already: by %1, %2.</source>
        <translation>Ce lot est déjà défait&#xa0;: par %1, %2.</translation>
    </message>
    <message>
        <source>This batch can&apos;t be undone: it was imported without before-images, or they were removed with time.</source>
        <translation>Impossible de défaire ce lot&#xa0;: il a été importé sans garder l’état précédent, ou celui-ci a été supprimé avec le temps.</translation>
    </message>
    <message>
        <source>This batch is not written yet, so there is nothing to undo.</source>
        <translation>Ce lot n’est pas encore écrit, il n’y a donc rien à défaire.</translation>
    </message>
    <message>
        <source>This batch changed nothing, so there is nothing to undo.</source>
        <translation>Ce lot n’a rien modifié, il n’y a donc rien à défaire.</translation>
    </message>
</context>
<context>
    <name>BatchesView</name>
    <message>
        <source>Being reviewed</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l’approbation</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Défait par %1</translation>
    </message>
    <message>
        <source>Undone by %1, but for %2</source>
        <translation>Défait par %1, sauf %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, approved by %1</source>
        <translation>Terminé, approuvé par %1</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Modification en masse</translation>
    </message>
    <message>
        <source>Edited in the table</source>
        <translation>Modifié dans le tableau</translation>
    </message>
    <message>
        <source>%1 (profile %2)</source>
        <translation>%1 (profil %2)</translation>
    </message>
    <message>
        <source>Imports and other bulk changes</source>
        <translation>Imports et autres modifications en masse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Look through and &amp;approve…</source>
        <translation>Examiner et appro&amp;uver…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Save refused &amp;rows…</source>
        <translation>Enregistrer les lignes &amp;refusées…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aband&amp;onner</translation>
    </message>
    <message>
        <source>Undo possible for</source>
        <translation>Défaire possible pendant</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>For how many days a batch can be undone</source>
        <translation>Pendant combien de jours un lot peut être défait</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Le lot est en train d’être défait…</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before the batch.</source>
        <translation>C’est défait&#xa0;: tout est comme avant le lot.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them there and import that file.</source>
        <translation>Les lignes refusées sont dans %1. Corrigez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>Being checked, or not checked to its end</source>
        <translation>Vérification en cours ou interrompue</translation>
    </message>
    <message>
        <source>The newest %1 batches.</source>
        <translation>Les %1 derniers lots.</translation>
    </message>
    <message>
        <source>Keep batches for fewer days</source>
        <translation>Conserver les lots moins longtemps</translation>
    </message>
    <message numerus="yes">
        <source>Batches older than %Ln day(s) can then not be undone by anybody who uses this database, and their refused rows are gone.</source>
        <translation>
            <numerusform>Les lots de plus de %Ln jour ne pourront alors plus être défaits par personne sur cette base de données, et leurs lignes refusées seront perdues.</numerusform>
            <numerusform>Les lots de plus de %Ln jours ne pourront alors plus être défaits par personne sur cette base de données, et leurs lignes refusées seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them for fewer days</source>
        <translation>Les conserver moins longtemps</translation>
    </message>
    <message>
        <source>Discard the rows of %1 that are being reviewed? Nothing of them is written yet.</source>
        <translation>Abandonner les lignes de %1 en cours d’examen&#xa0;? Rien n’en est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %Ln that were left as they are; they can be undone later.</source>
        <translation>
            <numerusform>Défait, sauf %Ln élément laissé tel quel&#xa0;; il pourra être défait plus tard.</numerusform>
            <numerusform>Défait, sauf %Ln éléments laissés tels quels&#xa0;; ils pourront être défaits plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Clients fusionnés</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Rattachés à %1</translation>
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
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Only these categories</source>
        <translation>Seulement ces catégories</translation>
    </message>
    <message>
        <source>Who approves what exceeds it</source>
        <translation>Qui approuve les dépassements</translation>
    </message>
    <message>
        <source>Why the amount changes</source>
        <translation>Pourquoi le montant change</translation>
    </message>
    <message>
        <source>None ticked: all products count.</source>
        <translation>Rien de coché : tous les articles comptent.</translation>
    </message>
    <message>
        <source>None ticked: the administrators.</source>
        <translation>Rien de coché : les administrateurs.</translation>
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
        <translation>Ajouter de nouveaux budgets et modifier les existants</translation>
    </message>
    <message>
        <source>Only add: ignore existing budgets</source>
        <translation>Ajouter seulement : ignorer les budgets existants</translation>
    </message>
    <message>
        <source>Only change: ignore new budgets</source>
        <translation>Modifier seulement : ignorer les nouveaux budgets</translation>
    </message>
    <message>
        <source>Switch off the budgets in the file</source>
        <translation>Désactiver les budgets du fichier</translation>
    </message>
</context>
<context>
    <name>BudgetsRepository</name>
    <message>
        <source>The budget is not there any more.</source>
        <translation>Le budget n’existe plus.</translation>
    </message>
    <message>
        <source>A unit that it was for is not there any more.</source>
        <translation>Une unité à laquelle c’était destiné n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody whom it was for does not belong to the company any more.</source>
        <translation>Quelqu’un à qui c’était destiné ne fait plus partie de la société.</translation>
    </message>
    <message>
        <source>A cost centre that it was for is not there any more.</source>
        <translation>Un centre de coûts concerné n’existe plus.</translation>
    </message>
    <message>
        <source>A category is not there any more.</source>
        <translation>Une catégorie n’existe plus.</translation>
    </message>
    <message>
        <source>A company has at most %1 budgets.</source>
        <translation>Une société a au plus %1 budgets.</translation>
    </message>
    <message>
        <source>The company has a budget ‘%1’ already.</source>
        <translation>La société a déjà un budget « %1 ».</translation>
    </message>
    <message>
        <source>Something was booked on it in %1: it keeps its currency.</source>
        <translation>Des montants y sont imputés en %1 : il garde sa devise.</translation>
    </message>
    <message>
        <source>‘%1’ has a history: it stays. Switch it off instead.</source>
        <translation>« %1 » a un historique : il reste. Désactivez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1: another customer of this trade store already has the e-mail address %2.</source>
        <translation>%1&#xa0;: un autre client de cette boutique professionnelle a déjà l’adresse e-mail %2.</translation>
    </message>
    <message>
        <source>%1: another customer of this source already has the code ‘%2’.</source>
        <translation>%1&#xa0;: un autre client de cette source a déjà le code «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There are %1 customers by now; %2 were agreed to. Nothing was changed: look at the list and try again.</source>
        <translation>Il y a maintenant %1 clients&#xa0;; %2 étaient convenus. Rien n’a été modifié&#xa0;: regardez la liste et réessayez.</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Change many customers</source>
        <translation>Modifier plusieurs clients</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>De nouveau actif</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>Everything is written as one batch, which can be undone on the Imports page.</source>
        <translation>Tout est écrit en un seul lot, qui peut être défait sur la page Imports.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>laisser</translation>
    </message>
    <message>
        <source>change to</source>
        <translation>changer en</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open cart(s)</source>
        <translation>
            <numerusform>%Ln panier ouvert</numerusform>
            <numerusform>%Ln paniers ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed in to the trade store now</source>
        <translation>
            <numerusform>%Ln connecté en ce moment à la boutique professionnelle</numerusform>
            <numerusform>%Ln connectés en ce moment à la boutique professionnelle</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes: %1.</source>
        <translation>Cela modifie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whom to change</source>
        <translation>Qui modifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln client sélectionné</numerusform>
            <numerusform>%Ln clients sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the table&apos;s search and filters find</source>
        <translation>Tous ceux que trouvent la recherche et les filtres du tableau</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>&amp;Qui&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Modifier %Ln client</numerusform>
            <numerusform>&amp;Modifier %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>ChannelEditor</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (inactive)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Trade stores…</source>
        <translation>&amp;Boutiques professionnelles…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>ChannelsRepository</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed ‘%1’ meanwhile. Close the editor and open it again to see their version.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» entre-temps. Fermez l’éditeur et rouvrez-le pour voir sa version.</translation>
    </message>
    <message>
        <source>Several customers share an e-mail address in this trade store, so it can&apos;t be made unique yet.</source>
        <translation>Plusieurs clients partagent une adresse e-mail dans cette boutique professionnelle, elle ne peut donc pas encore être rendue unique.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What the import would do. Nothing has been changed yet.</source>
        <translation>Voici ce que ferait l’import. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused, of %6 rows.</source>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés, %4 ignorés, %5 refusés, sur %6 lignes.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>Toute colonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out by you.</source>
        <translation>
            <numerusform>%Ln ligne exclue par vous.</numerusform>
            <numerusform>%Ln lignes exclues par vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of the source are not in the file and would be deactivated.</source>
        <translation>
            <numerusform>%Ln client de la source n’est pas dans le fichier et serait désactivé.</numerusform>
            <numerusform>%Ln clients de la source ne sont pas dans le fichier et seraient désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) would be noted.</source>
        <translation>
            <numerusform>%Ln invitation serait notée.</numerusform>
            <numerusform>%Ln invitations seraient notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 staged this batch; importing it means that you approve it.</source>
        <translation>%1 a préparé ce lot&#xa0;; l’importer signifie que vous l’approuvez.</translation>
    </message>
    <message>
        <source>So many rows need the approval of another staff member.</source>
        <translation>Autant de lignes demandent l’approbation d’un autre membre de l’équipe.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln customer(s) who are not in the file? They are signed out of the trade store at once.</source>
        <translation>
            <numerusform>Désactiver %Ln client absent du fichier&#xa0;? Il est déconnecté aussitôt de la boutique professionnelle.</numerusform>
            <numerusform>Désactiver %Ln clients absents du fichier&#xa0;? Ils sont déconnectés aussitôt de la boutique professionnelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;ake all of these again</source>
        <translation>Tout repren&amp;dre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be told of their new e-mail address by mail.</source>
        <translation>
            <numerusform>%Ln client serait averti par e-mail de sa nouvelle adresse.</numerusform>
            <numerusform>%Ln clients seraient avertis par e-mail de leur nouvelle adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave &amp;out all of these</source>
        <translation>&amp;Tout exclure</translation>
    </message>
    <message>
        <source>Ask for app&amp;roval</source>
        <translation>Demande&amp;r l’approbation</translation>
    </message>
    <message>
        <source>Approve and &amp;import</source>
        <translation>Approuver et &amp;importer</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Importer maintenant</translation>
    </message>
    <message>
        <source>%1 to be deactivated, %2 unchanged, %3 ignored, %4 refused, of %5 rows.</source>
        <translation>%1 à désactiver, %2 inchangés, %3 ignorés, %4 refusés, sur %5 lignes.</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Avec avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come in with a warning: look at them before you import.</source>
        <translation>
            <numerusform>%Ln ligne arrive avec un avertissement&#xa0;: regardez-la avant d’importer.</numerusform>
            <numerusform>%Ln lignes arrivent avec un avertissement&#xa0;: regardez-les avant d’importer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message>
        <source>Ways to pay</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Rien de fixé</translation>
    </message>
    <message>
        <source>As above it</source>
        <translation>Comme au-dessus</translation>
    </message>
    <message>
        <source>{date}, {unit}, {name} and {cost_centre} are filled in.</source>
        <translation>{date}, {unit}, {name} et {cost_centre} sont remplis.</translation>
    </message>
    <message>
        <source>Leave one way to pay at least.</source>
        <translation>Laissez au moins un mode de paiement.</translation>
    </message>
    <message>
        <source>What a checkout begins with: %1</source>
        <translation>Ce par quoi une commande commence : %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a customer</source>
        <translation>Trouver une action ou un client</translation>
    </message>
    <message>
        <source>Type a command, or a customer&apos;s name, company or code</source>
        <translation>Tapez une action, ou le nom, la société ou le code d’un client</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>Actions et clients</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Nothing is called so. Type part of a command, a name, a company or a code.</source>
        <translation>Rien ne s’appelle ainsi. Tapez une partie d’une action, d’un nom, d’une société ou d’un code.</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Paramètre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CompaniesRepository</name>
    <message>
        <source>The company is not there any more.</source>
        <translation>La société n’existe plus.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>The unit that it is part of is not there.</source>
        <translation>L’unité dont elle fait partie n’existe pas.</translation>
    </message>
    <message>
        <source>A unit can&apos;t be part of itself or of one that is in it.</source>
        <translation>Une unité ne peut faire partie d’elle-même ni d’une des siennes.</translation>
    </message>
    <message>
        <source>Units are at most %1 levels deep.</source>
        <translation>Les unités ont au plus %1 niveaux.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>L’unité n’existe plus.</translation>
    </message>
    <message>
        <source>‘%1’ is the last unit: a company has at least one.</source>
        <translation>«&#xa0;%1&#xa0;» est la dernière unité&#xa0;: une société en a au moins une.</translation>
    </message>
    <message>
        <source>People work in ‘%1’: choose the unit that they go to.</source>
        <translation>Des gens travaillent dans «&#xa0;%1&#xa0;»&#xa0;: choisissez l’unité où ils vont.</translation>
    </message>
    <message>
        <source>The company has a role ‘%1’ already.</source>
        <translation>La société a déjà un rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The role is not there any more.</source>
        <translation>Le rôle n’existe plus.</translation>
    </message>
    <message>
        <source>People belong to ‘%1’, or orders were placed for it. Deactivate it instead.</source>
        <translation>Des gens appartiennent à «&#xa0;%1&#xa0;», ou des commandes ont été passées pour elle. Désactivez-la plutôt.</translation>
    </message>
    <message>
        <source>There is a unit ‘%1’ there already.</source>
        <translation>Il y a déjà là une unité « %1 ».</translation>
    </message>
    <message>
        <source>%1 people have the role ‘%2’ or were invited to it: choose the one that they get instead.</source>
        <translation>%1 personnes ont le rôle « %2 » ou y sont invitées : choisissez celui qu’elles reçoivent à la place.</translation>
    </message>
    <message>
        <source>Approval rules name the role ‘%1’: choose the one that they name instead.</source>
        <translation>Des règles d’approbation nomment le rôle « %1 » : choisissez celui qui le remplace.</translation>
    </message>
</context>
<context>
    <name>CompaniesView</name>
    <message>
        <source>Select at most %1 customers to attach them.</source>
        <translation>Sélectionnez au plus %1 clients à rattacher.</translation>
    </message>
    <message>
        <source>These are customers of several trade stores. Select those of one.</source>
        <translation>Ce sont des clients de plusieurs boutiques. Sélectionnez ceux d’une seule.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Show companies</source>
        <translation>Afficher les sociétés</translation>
    </message>
    <message>
        <source>Attach to company…</source>
        <translation>Rattacher à une société…</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Nouvelle société…</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Société %1</translation>
    </message>
    <message>
        <source>No companies yet. A company lets several customers buy for it, each as far as their roles go.</source>
        <translation>Pas encore de sociétés. Plusieurs clients peuvent acheter pour une société, chacun selon ses rôles.</translation>
    </message>
    <message>
        <source>No company is found. Search for less, or show all states.</source>
        <translation>Aucune société trouvée. Cherchez moins de mots, ou affichez tous les états.</translation>
    </message>
    <message>
        <source>Search name, code, VAT number or e-mail</source>
        <translation>Chercher nom, code, numéro de TVA ou e-mail</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Chercher des sociétés</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block ‘%1’? Its people can look, but nobody can order for it.</source>
        <translation>Bloquer «&#xa0;%1&#xa0;»&#xa0;? Ses gens peuvent regarder, mais personne ne peut commander pour elle.</translation>
    </message>
    <message>
        <source>Let the people of ‘%1’ buy again?</source>
        <translation>Laisser de nouveau acheter les gens de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Deactivate ‘%1’? Whoever is in the store for it is out with their next click. Their own accounts stay as they are, so activating the company brings all back.</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»&#xa0;? Qui est dans la boutique pour elle en sort au prochain clic. Leurs propres comptes restent tels quels&#xa0;: activer la société ramène tout.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln société</numerusform>
            <numerusform>%Ln sociétés</numerusform>
        </translation>
    </message>
    <message>
        <source>No administrator</source>
        <translation>Sans administrateur</translation>
    </message>
    <message>
        <source>Export companies</source>
        <translation>Exporter les sociétés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) written to %1.</source>
        <translation>
            <numerusform>%Ln société écrite dans %1.</numerusform>
            <numerusform>%Ln sociétés écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export company users</source>
        <translation>Exporter les personnes des sociétés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s) written to %1.</source>
        <translation>
            <numerusform>%Ln personne de société écrite dans %1.</numerusform>
            <numerusform>%Ln personnes de société écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Companies in the list…</source>
        <translation>So&amp;ciétés de la liste…</translation>
    </message>
    <message>
        <source>Export addresses of companies</source>
        <translation>Exporter les adresses des sociétés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) written to %1.</source>
        <translation>
            <numerusform>%Ln adresse écrite dans %1.</numerusform>
            <numerusform>%Ln adresses écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cost centres</source>
        <translation>Exporter les centres de coûts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s) written to %1.</source>
        <translation>
            <numerusform>%Ln centre de coûts écrit dans %1.</numerusform>
            <numerusform>%Ln centres de coûts écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Users of all companies…</source>
        <translation>&amp;Utilisateurs de toutes les sociétés…</translation>
    </message>
    <message>
        <source>&amp;Addresses of all companies…</source>
        <translation>&amp;Adresses de toutes les sociétés…</translation>
    </message>
    <message>
        <source>C&amp;ost centres of all companies…</source>
        <translation>Centres de c&amp;oûts de toutes les sociétés…</translation>
    </message>
    <message>
        <source>&amp;Budgets of all companies…</source>
        <translation>&amp;Budgets de toutes les sociétés…</translation>
    </message>
    <message>
        <source>Export budgets</source>
        <translation>Exporter les budgets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) written to %1.</source>
        <translation>
            <numerusform>%Ln budget écrit dans %1.</numerusform>
            <numerusform>%Ln budgets écrits dans %1.</numerusform>
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
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
</context>
<context>
    <name>CompanyAddressKind</name>
    <message>
        <source>Addresses of companies</source>
        <translation>Adresses des sociétés</translation>
    </message>
    <message>
        <source>Add new addresses and change existing ones</source>
        <translation>Ajouter les nouvelles adresses et modifier les existantes</translation>
    </message>
    <message>
        <source>Only add: ignore existing addresses</source>
        <translation>Ajouter seulement : ignorer les adresses existantes</translation>
    </message>
    <message>
        <source>Only change: ignore new addresses</source>
        <translation>Modifier seulement : ignorer les nouvelles adresses</translation>
    </message>
</context>
<context>
    <name>CompanyEditor</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle société</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Business units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>Company &amp;users</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Groupe de prix</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Company users</source>
        <translation>Personnes de la société</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attach a&amp;new…</source>
        <translation>Rattacher à nou&amp;veau…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Dép&amp;lacer…</translation>
    </message>
    <message>
        <source>Adm&amp;inistrator</source>
        <translation>Adm&amp;inistrateur</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Dé&amp;sactiver</translation>
    </message>
    <message>
        <source>&amp;Detach…</source>
        <translation>Dé&amp;tacher…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Detach %1 from %2? They stay a customer, with their own orders.</source>
        <translation>Détacher %1 de %2&#xa0;? Le client reste client, avec ses commandes.</translation>
    </message>
    <message>
        <source>O&amp;pen customer</source>
        <translation>Ouvrir le clie&amp;nt</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Société %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Activ&amp;er</translation>
    </message>
    <message>
        <source>No adm&amp;inistrator</source>
        <translation>Plus adm&amp;inistrateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove ‘%1’? Its people and units go to ‘%2’.</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;? Ses gens et unités vont à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Remove ‘%1’? Its units stand right under the company then. Its people go to:</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;? Ses unités sont alors juste sous la société. Ses gens vont à&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the role ‘%1’? Whoever has it gets instead:</source>
        <translation>Retirer le rôle «&#xa0;%1&#xa0;»&#xa0;? Qui l’a reçoit à la place&#xa0;:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Business unit of %1:</source>
        <translation>Unité de %1&#xa0;:</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Aucun propre</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>parti le %1</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>C&amp;ommandes</translation>
    </message>
    <message>
        <source>customer deactivated</source>
        <translation>client désactivé</translation>
    </message>
</context>
<context>
    <name>CompanyJudge</name>
    <message>
        <source>%1 companies are called ‘%2’. Add a column with their codes.</source>
        <translation>%1 sociétés s’appellent «&#xa0;%2&#xa0;». Ajoutez une colonne avec leurs codes.</translation>
    </message>
    <message>
        <source>Companies are not deactivated because a file does not list them.</source>
        <translation>Les sociétés ne sont pas désactivées parce qu’un fichier ne les liste pas.</translation>
    </message>
    <message>
        <source>There is no such company, so nothing can be deactivated.</source>
        <translation>Cette société n’existe pas, il n’y a donc rien à désactiver.</translation>
    </message>
    <message>
        <source>%1 companies without a code are called ‘%2’. Give the code to the one that is meant, then import again.</source>
        <translation>%1 entreprises sans code s’appellent «&#xa0;%2&#xa0;». Donnez le code à celle qui est visée, puis importez de nouveau.</translation>
    </message>
</context>
<context>
    <name>CompanyKind</name>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Add new companies and change existing ones</source>
        <translation>Ajouter les nouvelles sociétés et modifier les existantes</translation>
    </message>
    <message>
        <source>Only add: ignore existing companies</source>
        <translation>Ajouter seulement&#xa0;: ignorer les sociétés existantes</translation>
    </message>
    <message>
        <source>Only change: ignore new companies</source>
        <translation>Modifier seulement&#xa0;: ignorer les nouvelles sociétés</translation>
    </message>
    <message>
        <source>Deactivate the companies in the file</source>
        <translation>Désactiver les sociétés du fichier</translation>
    </message>
</context>
<context>
    <name>CompanyLookup</name>
    <message>
        <source>There is no company with the code ‘%1’. Import the companies first.</source>
        <translation>Il n’y a pas de société avec le code « %1 ». Importez d’abord les sociétés.</translation>
    </message>
    <message>
        <source>There is no company ‘%1’. Import the companies first.</source>
        <translation>Il n’y a pas de société « %1 ». Importez d’abord les sociétés.</translation>
    </message>
    <message>
        <source>%1 companies are called ‘%2’. Add a column with their codes.</source>
        <translation>%1 sociétés s’appellent « %2 ». Ajoutez une colonne avec leurs codes.</translation>
    </message>
</context>
<context>
    <name>CompanyNames</name>
    <message>
        <source>The company has no business unit ‘%1’.</source>
        <translation>La société n’a pas d’unité « %1 ».</translation>
    </message>
    <message>
        <source>‘%1’ does not belong to the company.</source>
        <translation>« %1 » ne fait pas partie de la société.</translation>
    </message>
    <message>
        <source>The company has no cost centre ‘%1’.</source>
        <translation>La société n’a pas de centre de coûts « %1 ».</translation>
    </message>
    <message>
        <source>There is no category ‘%1’.</source>
        <translation>Il n’y a pas de catégorie « %1 ».</translation>
    </message>
</context>
<context>
    <name>CompanyOrders</name>
    <message>
        <source>Search number, reference, product</source>
        <translation>Chercher numéro, référence, produit</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Orders placed for the company</source>
        <translation>Commandes passées pour la société</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ordered for this company yet.</source>
        <translation>Rien n’a encore été commandé pour cette société.</translation>
    </message>
    <message>
        <source>No order was found.</source>
        <translation>Aucune commande trouvée.</translation>
    </message>
</context>
<context>
    <name>CompanyReader</name>
    <message>
        <source>Companies are told by their code or their name, and this row has neither.</source>
        <translation>Les sociétés se reconnaissent à leur code ou à leur nom, et cette ligne n’a ni l’un ni l’autre.</translation>
    </message>
</context>
<context>
    <name>CompanyState</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>CompanyTableModel</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code dans la source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Toutes les &amp;miennes</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Toutes les &amp;autres</translation>
    </message>
    <message>
        <source>&amp;Save these</source>
        <translation>&amp;Enregistrer ce choix</translation>
    </message>
    <message>
        <source>While you were editing %1, somebody else saved other values in the fields below.</source>
        <translation>Pendant que vous modifiiez %1, quelqu’un d’autre a enregistré d’autres valeurs dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>While you were editing %1, other values were saved in the fields below (last: %2).</source>
        <translation>Pendant que vous modifiiez %1, d’autres valeurs ont été enregistrées dans les champs ci-dessous (en dernier&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Choose for each field which value stays. All other changes, yours and theirs, are kept.</source>
        <translation>Choisissez pour chaque champ la valeur à garder. Toutes les autres modifications, les vôtres et les leurs, sont conservées.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>PostgreSQL server, for a team</source>
        <translation>Serveur PostgreSQL, pour une équipe</translation>
    </message>
    <message>
        <source>SQLite file, for one desk</source>
        <translation>Fichier SQLite, pour un seul poste</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de la base de données</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.db)</source>
        <translation>Bases de données SQLite (*.sqlite *.db)</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>Correct&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop t&amp;rying</source>
        <translation>Arrêter les &amp;essais</translation>
    </message>
    <message>
        <source>Keep t&amp;rying</source>
        <translation>Continuer les &amp;essais</translation>
    </message>
    <message>
        <source>Stop t&amp;rying (%1)</source>
        <translation>Arrêter les &amp;essais (%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionUrl</name>
    <message>
        <source>The SQLite connection names no file. Write sqlite: and the path of the file.</source>
        <translation>La connexion SQLite ne nomme aucun fichier. Écrivez sqlite: et le chemin du fichier.</translation>
    </message>
    <message>
        <source>A connection begins with sqlite: or postgresql://.</source>
        <translation>Une connexion commence par sqlite: ou postgresql://.</translation>
    </message>
    <message>
        <source>The connection holds a password. Leave it out: Kontor asks for it, or takes it from PGPASSFILE.</source>
        <translation>La connexion contient un mot de passe. Omettez-le&#xa0;: Kontor le demande, ou le prend dans PGPASSFILE.</translation>
    </message>
    <message>
        <source>The option ‘%1’ has no value. Options are written NAME=VALUE and joined by &amp;.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’a pas de valeur. Les options s’écrivent NOM=VALEUR et se relient par &amp;.</translation>
    </message>
    <message>
        <source>A semicolon in the option ‘%1’ can&apos;t be passed on.</source>
        <translation>Un point-virgule dans l’option «&#xa0;%1&#xa0;» ne peut pas être transmis.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>The connection option %1 can&apos;t be ‘%2’.</source>
        <translation>L’option de connexion %1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no connection option ‘%1’.</source>
        <translation>Il n’y a pas d’option de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no connection option ‘%1’. Is ‘%2’ meant?</source>
        <translation>Il n’y a pas d’option de connexion «&#xa0;%1&#xa0;». Voulez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CopiesDesk</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups (*.kontor);;All files (*)</source>
        <translation>Sauvegardes (*.kontor);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backing up: %1 rows</source>
        <translation>Sauvegarde&#xa0;: %1 lignes</translation>
    </message>
    <message>
        <source>Backed up to %1: %2 rows, compared with the database one by one. The file holds personal data and password hashes: keep it where only you can read it.</source>
        <translation>Sauvegardé dans %1&#xa0;: %2 lignes, comparées une à une avec la base de données. Le fichier contient des données personnelles et des empreintes de mots de passe&#xa0;: conservez-le là où vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Bac&amp;k up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>A backup is being written. If you close now, there is none.</source>
        <translation>Une sauvegarde est en cours d’écriture. Si vous fermez maintenant, il n’y en aura pas.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
</context>
<context>
    <name>CostCentreDialog</name>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>New cost centre</source>
        <translation>Nouveau centre de coûts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Et par</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>CostCentreKind</name>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Add new cost centres and change existing ones</source>
        <translation>Ajouter les nouveaux centres de coûts et modifier les existants</translation>
    </message>
    <message>
        <source>Only add: ignore existing cost centres</source>
        <translation>Ajouter seulement : ignorer les centres de coûts existants</translation>
    </message>
    <message>
        <source>Only change: ignore new cost centres</source>
        <translation>Modifier seulement : ignorer les nouveaux centres de coûts</translation>
    </message>
    <message>
        <source>Switch off the cost centres in the file</source>
        <translation>Désactiver les centres de coûts du fichier</translation>
    </message>
</context>
<context>
    <name>CredentialsDesk</name>
    <message numerus="yes">
        <source>%Ln invitation(s) queued.</source>
        <translation>
            <numerusform>%Ln invitation mise en file d’attente.</numerusform>
            <numerusform>%Ln invitations mises en file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a password already.</source>
        <translation>
            <numerusform>%Ln client a déjà un mot de passe.</numerusform>
            <numerusform>%Ln clients ont déjà un mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no e-mail address.</source>
        <translation>
            <numerusform>%Ln client n’a pas d’adresse e-mail.</numerusform>
            <numerusform>%Ln clients n’ont pas d’adresse e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are deactivated.</source>
        <translation>
            <numerusform>%Ln client est désactivé.</numerusform>
            <numerusform>%Ln clients sont désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send e-mail &amp;invite…</source>
        <translation>&amp;Inviter par e-mail…</translation>
    </message>
    <message>
        <source>Revo&amp;ke invitation…</source>
        <translation>Révo&amp;quer l’invitation…</translation>
    </message>
    <message>
        <source>Reset passw&amp;ord (mail a link)</source>
        <translation>&amp;Réinitialiser le mot de passe (envoyer un lien)</translation>
    </message>
    <message>
        <source>Resend lo&amp;gin e-mail</source>
        <translation>Renvo&amp;yer l’e-mail de connexion</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;bloquer</translation>
    </message>
    <message>
        <source>Update M&amp;FA settings…</source>
        <translation>Paramètres M&amp;FA…</translation>
    </message>
    <message>
        <source>Sessio&amp;ns and sign-in attempts…</source>
        <translation>&amp;Sessions et tentatives de connexion…</translation>
    </message>
    <message>
        <source>Invitations &amp;without an answer for 14 days</source>
        <translation>Invitations sans réponse depuis 14 &amp;jours</translation>
    </message>
    <message>
        <source>When staff &amp;acted as customers…</source>
        <translation>&amp;Quand l’équipe a agi en tant que client…</translation>
    </message>
    <message>
        <source>Send e-mail invite</source>
        <translation>Inviter par e-mail</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln customer(s)? Each gets a mail with a link to choose a password; links of earlier invitations die. Those who have a password already get none.</source>
        <translation>
            <numerusform>Inviter %Ln client&#xa0;? Il reçoit un e-mail avec un lien pour choisir un mot de passe&#xa0;; les liens d’invitations antérieures cessent de fonctionner. Ceux qui ont déjà un mot de passe n’en reçoivent pas.</numerusform>
            <numerusform>Inviter %Ln clients&#xa0;? Chacun reçoit un e-mail avec un lien pour choisir un mot de passe&#xa0;; les liens d’invitations antérieures cessent de fonctionner. Ceux qui ont déjà un mot de passe n’en reçoivent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Queueing invitations…</source>
        <translation>Mise en file d’attente des invitations…</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Révoquer l’invitation</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the invitations of %Ln customer(s)? Their links stop working at once.</source>
        <translation>
            <numerusform>Révoquer l’invitation de %Ln client&#xa0;? Le lien cesse aussitôt de fonctionner.</numerusform>
            <numerusform>Révoquer les invitations de %Ln clients&#xa0;? Les liens cessent aussitôt de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoking invitations…</source>
        <translation>Révocation des invitations…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked.</source>
        <translation>
            <numerusform>%Ln invitation révoquée.</numerusform>
            <numerusform>%Ln invitations révoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link to choose a new password is on its way. It is valid for 30 minutes; the Mail page shows what becomes of it.</source>
        <translation>Un lien pour choisir un nouveau mot de passe est parti. Il est valable 30 minutes&#xa0;; la page E-mails montre ce qu’il devient.</translation>
    </message>
    <message>
        <source>A mail with username and sign-in address is on its way.</source>
        <translation>Un e-mail avec le nom d’utilisateur et l’adresse de connexion est parti.</translation>
    </message>
    <message>
        <source>Unlocked: the customer may try again at once.</source>
        <translation>Débloqué&#xa0;: le client peut réessayer aussitôt.</translation>
    </message>
    <message>
        <source>Invite %1 (%2)? Links of earlier invitations die.</source>
        <translation>Inviter %1 (%2)&#xa0;? Les liens d’invitations antérieures cessent de fonctionner.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>The trade store has no mail server: the mail is captured on the Mail page, not sent.</source>
        <translation>La boutique professionnelle n’a pas de serveur e-mail&#xa0;: l’e-mail est retenu sur la page E-mails, pas envoyé.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Mail a link for choosing a new password to %1 (%2)? The password of now works until then.</source>
        <translation>Envoyer à %1 (%2) un lien pour choisir un nouveau mot de passe&#xa0;? Le mot de passe actuel reste valable jusque-là.</translation>
    </message>
    <message>
        <source>Resend login e-mail</source>
        <translation>Renvoyer l’e-mail de connexion</translation>
    </message>
    <message>
        <source>Mail username and sign-in address to %1 (%2)?</source>
        <translation>Envoyer à %1 (%2) le nom d’utilisateur et l’adresse de connexion&#xa0;?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Let %1 (%2) try to sign in again at once?</source>
        <translation>Laisser %1 (%2) réessayer aussitôt de se connecter&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file can&apos;t be read to its end: %1</source>
        <translation>Impossible de lire le fichier jusqu’au bout&#xa0;: %1</translation>
    </message>
    <message>
        <source>The encoding ‘%1’ is not known.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The file is still being written: it grew while it was read. Import it when it is complete.</source>
        <translation>Le fichier est encore en cours d’écriture&#xa0;: il a grandi pendant la lecture. Importez-le quand il sera complet.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
</context>
<context>
    <name>CustomerChanges</name>
    <message>
        <source>The batch can be undone under Imports.</source>
        <translation>Le lot peut être défait sous Imports.</translation>
    </message>
    <message>
        <source>&amp;Price tier…</source>
        <translation>&amp;Niveau de prix…</translation>
    </message>
    <message>
        <source>&amp;Warehouse…</source>
        <translation>&amp;Entrepôt…</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>&amp;Définir un mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>&amp;Re-enable</source>
        <translation>Réac&amp;tiver</translation>
    </message>
    <message>
        <source>C&amp;hange many…</source>
        <translation>Modifier &amp;plusieurs…</translation>
    </message>
    <message numerus="yes">
        <source>%1: changing %Ln customer(s)…</source>
        <translation>
            <numerusform>%1&#xa0;: modification de %Ln client…</numerusform>
            <numerusform>%1&#xa0;: modification de %Ln clients…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers changed.</source>
        <translation>%1&#xa0;: %2 clients sur %3 modifiés.</translation>
    </message>
    <message>
        <source>Default of the trade store</source>
        <translation>Par défaut (boutique professionnelle)</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Niveau de prix</translation>
    </message>
    <message numerus="yes">
        <source>Price tier for %Ln customer(s):</source>
        <translation>
            <numerusform>Niveau de prix pour %Ln client&#xa0;:</numerusform>
            <numerusform>Niveau de prix pour %Ln clients&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set price tier</source>
        <translation>Fixer le niveau de prix</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message numerus="yes">
        <source>Warehouse for %Ln customer(s):</source>
        <translation>
            <numerusform>Entrepôt pour %Ln client&#xa0;:</numerusform>
            <numerusform>Entrepôt pour %Ln clients&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set warehouse</source>
        <translation>Fixer l’entrepôt</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln customer(s)? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</source>
        <translation>
            <numerusform>Désactiver %Ln client&#xa0;? Il est déconnecté aussitôt de la boutique professionnelle et ne peut plus se connecter avant d’être réactivé. Rien n’est supprimé.</numerusform>
            <numerusform>Désactiver %Ln clients&#xa0;? Ils sont déconnectés aussitôt de la boutique professionnelle et ne peuvent plus se connecter avant d’être réactivés. Rien n’est supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Re-enable</source>
        <translation>Réactiver</translation>
    </message>
    <message numerus="yes">
        <source>Re-enable %Ln customer(s)? They may sign in to the trade store again.</source>
        <translation>
            <numerusform>Réactiver %Ln client&#xa0;? Il pourra de nouveau se connecter à la boutique professionnelle.</numerusform>
            <numerusform>Réactiver %Ln clients&#xa0;? Ils pourront de nouveau se connecter à la boutique professionnelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-enabled</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>The password is set. The customer must choose a new one at the next sign-in.</source>
        <translation>Le mot de passe est défini. Le client devra en choisir un nouveau à sa prochaine connexion.</translation>
    </message>
    <message>
        <source>Changing customers…</source>
        <translation>Modification des clients…</translation>
    </message>
    <message>
        <source>%1 customers changed, %2 had the values already, %3 were changed by somebody else meanwhile.</source>
        <translation>%1 clients modifiés, %2 avaient déjà ces valeurs, %3 ont été modifiés par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message>
        <source>%1 of %2:</source>
        <translation>%1 pour %2&#xa0;:</translation>
    </message>
    <message>
        <source>Deactivate %1? They are signed out of the trade store at once and can&apos;t sign in until re-enabled. Nothing is deleted.</source>
        <translation>Désactiver %1&#xa0;? La déconnexion de la boutique professionnelle est immédiate et aucune connexion n’est possible avant la réactivation. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>%1: %2 is changed.</source>
        <translation>%1&#xa0;: c’est modifié pour %2.</translation>
    </message>
    <message>
        <source>%1: %2 has that already.</source>
        <translation>%1&#xa0;: %2 l’a déjà.</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Default of the trade store</source>
        <translation>Par défaut (boutique professionnelle)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A customer stays in one trade store. Add the customer again to serve another.</source>
        <translation>Un client reste dans une seule boutique professionnelle. Ajoutez-le de nouveau pour en servir une autre.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>A deactivated customer may not enter the trade store.</source>
        <translation>Un client désactivé ne peut pas entrer dans la boutique professionnelle.</translation>
    </message>
    <message>
        <source>Comes from %1, which may overwrite a change made here.</source>
        <translation>Vient de %1, qui peut écraser une modification faite ici.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln field(s) need another look.</source>
        <translation>
            <numerusform>Pas encore enregistré&#xa0;: %Ln champ est à revoir.</numerusform>
            <numerusform>Pas encore enregistré&#xa0;: %Ln champs sont à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 will be signed out of the trade store at once and can&apos;t sign in again until re-enabled.</source>
        <translation>%1 sera aussitôt déconnecté de la boutique professionnelle et ne pourra plus se connecter avant d’être réactivé.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this customer meanwhile. Your entries are still here.</source>
        <translation>Non enregistré&#xa0;: quelqu’un d’autre a modifié ce client entre-temps. Vos saisies sont encore là.</translation>
    </message>
    <message>
        <source>The customer is as the other person saved it; nothing of yours was left to save.</source>
        <translation>Le client est tel que l’autre personne l’a enregistré&#xa0;; il ne restait rien de vous à enregistrer.</translation>
    </message>
    <message>
        <source>Somebody may just have changed this customer. You will be asked about fields that both of you changed.</source>
        <translation>Quelqu’un vient peut-être de modifier ce client. Vous serez consulté sur les champs que vous avez modifiés tous les deux.</translation>
    </message>
    <message>
        <source>The new customer</source>
        <translation>Le nouveau client</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, pour le client</translation>
    </message>
    <message>
        <source>&amp;Orders (%1)</source>
        <translation>C&amp;ommandes (%1)</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Numéro de produit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>This customer has a password already. ‘Reset password’ in the list mails a link.</source>
        <translation>Ce client a déjà un mot de passe. «&#xa0;Réinitialiser le mot de passe&#xa0;» dans la liste envoie un lien.</translation>
    </message>
    <message>
        <source>In this trade store passwords are not set by staff. ‘Reset password’ in the list mails a link.</source>
        <translation>Dans cette boutique professionnelle, l’équipe ne définit pas de mots de passe. «&#xa0;Réinitialiser le mot de passe&#xa0;» dans la liste envoie un lien.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 waits to be confirmed</source>
        <translation>%1 reste à confirmer</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>bloqué jusqu’au %1</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet.</source>
        <translation>Ceci a été saisi auparavant et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The password is kept nowhere: type it again.</source>
        <translation>Le mot de passe n’est conservé nulle part&#xa0;: saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
</context>
<context>
    <name>CustomerFilters</name>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique professionnelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Niveau de prix</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Search name, company, e-mail, username, code, phone, city</source>
        <translation>Rechercher nom, société, e-mail, utilisateur, code, téléphone, ville</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>All trade stores</source>
        <translation>Toutes les boutiques professionnelles</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>All price tiers</source>
        <translation>Tous les niveaux de prix</translation>
    </message>
    <message>
        <source>All warehouses</source>
        <translation>Tous les entrepôts</translation>
    </message>
</context>
<context>
    <name>CustomerHistory</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Re-enabled</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>Password set by staff</source>
        <translation>Mot de passe défini par l’équipe</translation>
    </message>
    <message>
        <source>Password changed by the customer</source>
        <translation>Mot de passe changé par le client</translation>
    </message>
    <message>
        <source>Logged in as the customer</source>
        <translation>Connexion en tant que client</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Invitation révoquée</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Réinitialisation du mot de passe demandée</translation>
    </message>
    <message>
        <source>Sign-in details sent</source>
        <translation>Données de connexion envoyées</translation>
    </message>
    <message>
        <source>E-mail to be confirmed</source>
        <translation>E-mail à confirmer</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-mail confirmé</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Second facteur activé</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Second facteur désactivé</translation>
    </message>
    <message>
        <source>Second factor reset by staff</source>
        <translation>Second facteur réinitialisé par l’équipe</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Code de récupération utilisé</translation>
    </message>
    <message>
        <source>MFA number changed</source>
        <translation>Numéro MFA modifié</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Débloqué</translation>
    </message>
    <message>
        <source>Personal link made</source>
        <translation>Lien personnel créé</translation>
    </message>
    <message>
        <source>Personal link revoked</source>
        <translation>Lien personnel révoqué</translation>
    </message>
    <message>
        <source>Allowed staff to log in</source>
        <translation>Connexion par l’équipe autorisée</translation>
    </message>
    <message>
        <source>Forbade staff to log in</source>
        <translation>Connexion par l’équipe interdite</translation>
    </message>
    <message>
        <source>Restored by an undo</source>
        <translation>Rétabli en défaisant un lot</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Rights taken away</source>
        <translation>Droits retirés</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Stock modifié</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo modifié</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo supprimé</translation>
    </message>
    <message>
        <source>Mail template changed</source>
        <translation>Modèle d’e-mail modifié</translation>
    </message>
    <message>
        <source>Mail template reset</source>
        <translation>Modèle d’e-mail réinitialisé</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisé</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>Commande avancée</translation>
    </message>
    <message>
        <source>Order shipped</source>
        <translation>Commande expédiée</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Attached to a company</source>
        <translation>Rattaché à une société</translation>
    </message>
    <message>
        <source>Detached from a company</source>
        <translation>Détaché d’une société</translation>
    </message>
    <message>
        <source>Business unit changed</source>
        <translation>Unité modifiée</translation>
    </message>
    <message>
        <source>Business unit removed</source>
        <translation>Unité retirée</translation>
    </message>
    <message>
        <source>Company role changed</source>
        <translation>Rôle de la société modifié</translation>
    </message>
    <message>
        <source>Company role removed</source>
        <translation>Rôle de la société retiré</translation>
    </message>
    <message>
        <source>Company user changed</source>
        <translation>Personne de la société modifiée</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>A quitté la société</translation>
    </message>
    <message>
        <source>Invited by the company</source>
        <translation>Invité par la société</translation>
    </message>
    <message>
        <source>Invitation withdrawn or declined</source>
        <translation>Invitation retirée ou refusée</translation>
    </message>
    <message>
        <source>Sign-up link made</source>
        <translation>Lien d’inscription créé</translation>
    </message>
    <message>
        <source>Business unit added</source>
        <translation>Unité créée</translation>
    </message>
    <message>
        <source>Company role added</source>
        <translation>Rôle de la société créé</translation>
    </message>
    <message>
        <source>Company user attached</source>
        <translation>Personne rattachée</translation>
    </message>
    <message>
        <source>Company address added</source>
        <translation>Adresse de la société ajoutée</translation>
    </message>
    <message>
        <source>Company address changed</source>
        <translation>Adresse de la société modifiée</translation>
    </message>
    <message>
        <source>Company address removed</source>
        <translation>Adresse de la société retirée</translation>
    </message>
    <message>
        <source>Cost centre added</source>
        <translation>Centre de coûts ajouté</translation>
    </message>
    <message>
        <source>Cost centre changed</source>
        <translation>Centre de coûts modifié</translation>
    </message>
    <message>
        <source>Cost centre removed</source>
        <translation>Centre de coûts retiré</translation>
    </message>
    <message>
        <source>Checkout settings changed</source>
        <translation>Réglages de la commande modifiés</translation>
    </message>
    <message>
        <source>Payment methods changed</source>
        <translation>Modes de paiement modifiés</translation>
    </message>
    <message>
        <source>Budget added</source>
        <translation>Budget ajouté</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget modifié</translation>
    </message>
    <message>
        <source>Budget removed</source>
        <translation>Budget supprimé</translation>
    </message>
    <message>
        <source>Approval rule added</source>
        <translation>Règle d’approbation ajoutée</translation>
    </message>
    <message>
        <source>Approval rule changed</source>
        <translation>Règle d’approbation modifiée</translation>
    </message>
    <message>
        <source>Approval rule removed</source>
        <translation>Règle d’approbation supprimée</translation>
    </message>
</context>
<context>
    <name>CustomerJudge</name>
    <message>
        <source>Another customer of this trade store already has this e-mail address: %1.</source>
        <translation>Un autre client de cette boutique professionnelle a déjà cette adresse e-mail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another customer of this source already has the code ‘%1’: %2.</source>
        <translation>Un autre client de cette source a déjà le code «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no such customer, so nobody can be deactivated.</source>
        <translation>Ce client n’existe pas, personne ne peut donc être désactivé.</translation>
    </message>
    <message>
        <source>Goes into the trade store ‘%1’, as the file says.</source>
        <translation>Va dans la boutique professionnelle «&#xa0;%1&#xa0;», comme l’indique le fichier.</translation>
    </message>
    <message>
        <source>The username ‘%1’ is taken; the customer gets another one.</source>
        <translation>Le nom d’utilisateur «&#xa0;%1&#xa0;» est pris&#xa0;; le client en reçoit un autre.</translation>
    </message>
    <message>
        <source>‘%1’ can&apos;t be a username (letters a to z, digits and . _ - only); the customer gets another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom d’utilisateur (seulement lettres de a à z, chiffres et . _ -)&#xa0;; le client en reçoit un autre.</translation>
    </message>
    <message>
        <source>‘%1’ has question marks where ‘%2’ has letters: the file lost them on its way.</source>
        <translation>«&#xa0;%1&#xa0;» a des points d’interrogation là où «&#xa0;%2&#xa0;» a des lettres&#xa0;: le fichier les a perdues en route.</translation>
    </message>
    <message>
        <source>‘%1’ has no digit; it is no phone number.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun chiffre&#xa0;; ce n’est pas un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>CustomerKind</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Add new customers and change existing ones</source>
        <translation>Ajouter les nouveaux clients et modifier les existants</translation>
    </message>
    <message>
        <source>Only add: ignore existing customers</source>
        <translation>Ajouter seulement&#xa0;: ignorer les clients existants</translation>
    </message>
    <message>
        <source>Only change: ignore new customers</source>
        <translation>Modifier seulement&#xa0;: ignorer les nouveaux clients</translation>
    </message>
    <message>
        <source>Deactivate the customers in the file</source>
        <translation>Désactiver les clients du fichier</translation>
    </message>
    <message>
        <source>Deactivate the source&apos;s customers who are not in the file</source>
        <translation>Désactiver les clients de la source absents du fichier</translation>
    </message>
</context>
<context>
    <name>CustomerMerge</name>
    <message>
        <source>Another customer has the e-mail address %1.</source>
        <translation>Un autre client a l’adresse e-mail %1.</translation>
    </message>
    <message>
        <source>Another customer has the code ‘%1’.</source>
        <translation>Un autre client a le code «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CustomerReader</name>
    <message>
        <source>There is no trade store ‘%1’.</source>
        <translation>Il n’y a pas de boutique professionnelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no source ‘%1’.</source>
        <translation>Il n’y a pas de source «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Nothing tells whose row this is: it has no source code, e-mail or username, so each import would add the customer once more.</source>
        <translation>Rien ne dit à qui est cette ligne&#xa0;: elle n’a ni code client de la source, ni e-mail, ni nom d’utilisateur, donc chaque import ajouterait le client une fois de plus.</translation>
    </message>
    <message>
        <source>Nothing tells whose row this is: it has no source code, and in this trade store several customers may share an e-mail address.</source>
        <translation>Rien ne dit à qui est cette ligne&#xa0;: elle n’a pas de code client de la source, et dans cette boutique professionnelle plusieurs clients peuvent partager une adresse e-mail.</translation>
    </message>
    <message>
        <source>Customers of this trade store may share an e-mail address, so rows can&apos;t be matched by it. Match them by source and code, or by username.</source>
        <translation>Les clients de cette boutique professionnelle peuvent partager une adresse e-mail, les lignes ne peuvent donc pas être rapprochées par elle. Rapprochez-les par source et code, ou par nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Rows are matched by e-mail address, and this one has none.</source>
        <translation>Les lignes sont rapprochées par adresse e-mail, et celle-ci n’en a pas.</translation>
    </message>
    <message>
        <source>Rows are matched by username, and this one has none.</source>
        <translation>Les lignes sont rapprochées par nom d’utilisateur, et celle-ci n’en a pas.</translation>
    </message>
    <message>
        <source>A username has letters a to z, digits and . _ - only, 64 of them at most.</source>
        <translation>Un nom d’utilisateur n’a que des lettres de a à z, des chiffres et . _ -, 64 au plus.</translation>
    </message>
    <message>
        <source>Nothing but ‘%1’ stands in this row. If it is a total or a footer, leave it out.</source>
        <translation>Cette ligne ne contient que «&#xa0;%1&#xa0;». Si c’est un total ou un pied de page, excluez-la.</translation>
    </message>
    <message>
        <source>In this trade store passwords are not set by staff. Leave this column out, and invite the customers instead.</source>
        <translation>Dans cette boutique professionnelle, l’équipe ne définit pas de mots de passe. Omettez cette colonne et invitez plutôt les clients.</translation>
    </message>
    <message>
        <source>The house number ‘%1’ has no street beside it; it is left out.</source>
        <translation>Le numéro «&#xa0;%1&#xa0;» n’a pas de rue à côté de lui&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>‘%1’ has a number already; ‘%2’ is added to it.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà un numéro&#xa0;; «&#xa0;%2&#xa0;» y est ajouté.</translation>
    </message>
    <message>
        <source>‘%1’ has no house number; the ‘%2’ of the street before goes with that.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de numéro&#xa0;; le «&#xa0;%2&#xa0;» de la rue précédente disparaît avec elle.</translation>
    </message>
</context>
<context>
    <name>CustomerSelection</name>
    <message>
        <source>Customers were changed, so the long selection was given up. Narrow the list by a filter and select all: that stays.</source>
        <translation>Des clients ont été modifiés, la longue sélection a donc été abandonnée. Restreignez la liste par un filtre et sélectionnez tout&#xa0;: cela reste.</translation>
    </message>
</context>
<context>
    <name>CustomerTableModel</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>‘%1’ does not fit into the column %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à la colonne %2.</translation>
    </message>
</context>
<context>
    <name>CustomerUndo</name>
    <message>
        <source>Was added by the batch and has used the trade store or been sent mail since; can&apos;t be removed.</source>
        <translation>A été ajouté par le lot et a depuis utilisé la boutique professionnelle ou reçu des e-mails&#xa0;; impossible à supprimer.</translation>
    </message>
    <message>
        <source>Another customer has its former e-mail address or code now; can&apos;t be restored.</source>
        <translation>Un autre client a maintenant son ancienne adresse e-mail ou son ancien code&#xa0;; impossible à rétablir.</translation>
    </message>
    <message>
        <source>The batch added this customer, so undoing removes it.</source>
        <translation>Le lot a ajouté ce client, le défaire le supprime donc.</translation>
    </message>
    <message>
        <source>Somebody changed this customer since.</source>
        <translation>Quelqu’un a modifié ce client depuis.</translation>
    </message>
    <message>
        <source>%1 changed this customer since (%2).</source>
        <translation>%1 a modifié ce client depuis (%2).</translation>
    </message>
    <message>
        <source>Nothing was undone: all customers of this batch were changed since, are gone, or can&apos;t be removed.</source>
        <translation>Rien n’a été défait&#xa0;: tous les clients de ce lot ont été modifiés depuis, n’existent plus ou ne peuvent pas être supprimés.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Deactivated customers</source>
        <translation>Clients désactivés</translation>
    </message>
    <message>
        <source>Current customers</source>
        <translation>Clients actuels</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not up to date: the last question to the database failed.</source>
        <translation>Pas à jour&#xa0;: la dernière requête à la base de données a échoué.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>More than %1 customers found. Type more letters to narrow the search.</source>
        <translation>Plus de %1 clients trouvés. Tapez plus de lettres pour restreindre la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found</source>
        <translation>
            <numerusform>%Ln client trouvé</numerusform>
            <numerusform>%Ln clients trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is deactivated.</source>
        <translation>Aucun client n’est désactivé.</translation>
    </message>
    <message>
        <source>There are no customers yet.
Import customers, or add one with Ctrl+N.</source>
        <translation>Il n’y a pas encore de clients.
Importez des clients, ou ajoutez-en un avec Ctrl+N.</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>triés par %1</translation>
    </message>
    <message>
        <source>Only beginnings of fields are searched: the server has no trigram index.</source>
        <translation>Seuls les débuts des champs sont recherchés&#xa0;: le serveur n’a pas d’index de trigrammes.</translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation>Puis trier par</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters.
%1 clears them.</source>
        <translation>Aucun client ne correspond à la recherche et aux filtres.
%1 les efface.</translation>
    </message>
    <message>
        <source>The list can&apos;t be sorted by ‘%1’. Narrow it instead, with member:, unit:, role: or administrator: in the search.</source>
        <translation>La liste ne peut pas être triée par « %1 ». Restreignez-la plutôt, avec member:, unit:, role: ou administrator: dans la recherche.</translation>
    </message>
</context>
<context>
    <name>CustomerWriter</name>
    <message>
        <source>Somebody changed this customer while the import ran. Import the row again.</source>
        <translation>Quelqu’un a modifié ce client pendant l’import. Importez la ligne de nouveau.</translation>
    </message>
    <message>
        <source>The file lists no customer at all; nobody was deactivated.</source>
        <translation>Le fichier ne contient aucun client&#xa0;; personne n’a été désactivé.</translation>
    </message>
    <message>
        <source>%1 customers of the source are not in the file; %2 were agreed to. Nothing was changed: check the count.</source>
        <translation>%1 clients de la source ne sont pas dans le fichier&#xa0;; %2 étaient convenus. Rien n’a été modifié&#xa0;: vérifiez le nombre.</translation>
    </message>
    <message>
        <source>Somebody added customers to the source meanwhile, who are not in the file either. Nothing was changed; please check the count again.</source>
        <translation>Quelqu’un a entre-temps ajouté à la source des clients qui ne sont pas non plus dans le fichier. Rien n’a été modifié&#xa0;; veuillez vérifier de nouveau le nombre.</translation>
    </message>
    <message>
        <source>Customers who would be deactivated are being changed by others. Nothing was changed; please try again.</source>
        <translation>Des clients qui seraient désactivés sont en train d’être modifiés par d’autres. Rien n’a été modifié&#xa0;; veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>CustomersDesk</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>&amp;Show current customers</source>
        <translation>Afficher les clie&amp;nts actuels</translation>
    </message>
    <message>
        <source>Current (%1)</source>
        <translation>Actuels (%1)</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Show &amp;deactivated customers</source>
        <translation>Afficher les clients désacti&amp;vés</translation>
    </message>
    <message>
        <source>Deactivated (%1)</source>
        <translation>Désactivés (%1)</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Addresses…</source>
        <translation>&amp;Adresses…</translation>
    </message>
    <message>
        <source>Edit in the &amp;table</source>
        <translation>Modifier dans le tablea&amp;u</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Show acti&amp;vity</source>
        <translation>Afficher &amp;l’activité</translation>
    </message>
    <message>
        <source>Wh&amp;y this value?</source>
        <translation>Ori&amp;gine de la valeur</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Clear search and fil&amp;ters</source>
        <translation>Effacer recherche et &amp;filtres</translation>
    </message>
    <message>
        <source>S&amp;ort by…</source>
        <translation>&amp;Trier par…</translation>
    </message>
    <message>
        <source>Then sort &amp;by…</source>
        <translation>&amp;Puis trier par…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln client sélectionné</numerusform>
            <numerusform>%Ln clients sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected customers were copied; the others are not loaded yet. Export takes them all.</source>
        <translation>%1 clients sélectionnés sur %2 ont été copiés&#xa0;; les autres ne sont pas encore chargés. L’export les prend tous.</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Origine de la valeur</translation>
    </message>
    <message>
        <source>Looking where the values come from…</source>
        <translation>Recherche de l’origine des valeurs…</translation>
    </message>
    <message>
        <source>Unsaved cells</source>
        <translation>Cellules non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>Cells of %Ln customer(s) were changed in the table and not saved. Close without them?</source>
        <translation>
            <numerusform>Des cellules de %Ln client ont été modifiées dans le tableau sans être enregistrées. Fermer sans elles&#xa0;?</numerusform>
            <numerusform>Des cellules de %Ln clients ont été modifiées dans le tableau sans être enregistrées. Fermer sans elles&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Bienvenue dans Kontor</translation>
    </message>
    <message>
        <source>There are no customers in this database yet. How do you want to begin?</source>
        <translation>Il n’y a pas encore de clients dans cette base de données. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Take &amp;back the last change</source>
        <translation>Re&amp;venir sur la dernière modification</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Reve&amp;nir en arrière</translation>
    </message>
    <message>
        <source>Taken back: %1 is as before.</source>
        <translation>Retour en arrière&#xa0;: %1 est comme avant.</translation>
    </message>
    <message>
        <source>There is no customer with the account code or username ‘%1’.</source>
        <translation>Aucun client n’a le code client ou le nom d’utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No customer has the number %1.</source>
        <translation>Aucun client n’a le numéro %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are meant: choose one.</source>
        <translation>
            <numerusform>%Ln client correspond&#xa0;: choisissez.</numerusform>
            <numerusform>%Ln clients correspondent&#xa0;: choisissez-en un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Details ne&amp;xt to the list</source>
        <translation>Détails à &amp;côté de la liste</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Not pinned any more.</source>
        <translation>Ce client n’est plus épinglé.</translation>
    </message>
    <message>
        <source>Questions and messages</source>
        <translation>Questions et messages</translation>
    </message>
    <message>
        <source>Ask before a few customers are deactivated or re-enabled</source>
        <translation>Demander avant de désactiver ou réactiver quelques clients</translation>
    </message>
    <message>
        <source>Pinned: at hand on Home and in ‘%1’ before you type.</source>
        <translation>Épinglé&#xa0;: à portée de main sur Accueil et dans «&#xa0;%1&#xa0;» avant de saisir.</translation>
    </message>
    <message>
        <source>One customer is taken back by Ctrl+Z, several on the Imports page. More than 20 are always asked about.</source>
        <translation>Un client se rétablit avec Ctrl+Z, plusieurs sur la page Imports. Au-delà de 20, la question est toujours posée.</translation>
    </message>
    <message>
        <source>Among the deactivated: %1.</source>
        <translation>Parmi les désactivés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Among the current customers: %1.</source>
        <translation>Parmi les clients actuels&#xa0;: %1.</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>&amp;Les afficher</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Dernières commandes</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>Print the customer…</source>
        <translation>Imprimer le client…</translation>
    </message>
</context>
<context>
    <name>CustomersRepository</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>Another customer of this source already has the code ‘%1’.</source>
        <translation>Un autre client de cette source a déjà le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Another customer of this trade store already has this e-mail address.</source>
        <translation>Un autre client de cette boutique professionnelle a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Somebody else changed this customer meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié ce client entre-temps.</translation>
    </message>
    <message>
        <source>In this trade store passwords are not set by staff. Send the customer a link instead (Reset password).</source>
        <translation>Dans cette boutique professionnelle, l’équipe ne définit pas de mots de passe. Envoyez plutôt un lien au client (Réinitialiser le mot de passe).</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database gave no number to a new row.</source>
        <translation>La base de données n’a pas donné de numéro à une nouvelle ligne.</translation>
    </message>
    <message>
        <source>An internal fault occurred.</source>
        <translation>Une erreur interne s’est produite.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>La base de données est occupée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The connection was lost while this was saved, and the database can&apos;t be asked whether it arrived. Look before you do it again.</source>
        <translation>La connexion a été perdue pendant cet enregistrement, et il est impossible de demander à la base de données s’il est arrivé. Vérifiez avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>DatabaseCopy</name>
    <message>
        <source>That is the same database.</source>
        <translation>C’est la même base de données.</translation>
    </message>
    <message>
        <source>The tables of what is to be copied are of an older Kontor. Bring them up to date first: kontorctl migrate</source>
        <translation>Les tables de ce qui doit être copié sont d’un Kontor plus ancien. Mettez-les d’abord à jour&#xa0;: kontorctl migrate</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is nothing of Kontor&apos;s in %1.</source>
        <translation>Il n’y a rien de Kontor dans %1.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>When Kontor ended, this was open or not saved: %1.</source>
        <translation>Quand Kontor s’est terminé, ceci était ouvert ou non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Ro&amp;uvrir</translation>
    </message>
    <message>
        <source>This link says nothing that Kontor knows: %1. It knows kontor://customer/CODE and kontor://call/NUMBER.</source>
        <translation>Ce lien ne dit rien que Kontor connaisse&#xa0;: %1. Il connaît kontor://customer/CODE et kontor://call/NUMÉRO.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details of the selected customer</source>
        <translation>Détails du client sélectionné</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Se connecter comme</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Réinitialiser le mot de passe…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sessions…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Dernières commandes</translation>
    </message>
    <message>
        <source>Last mails</source>
        <translation>Derniers e-mails</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tout…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Select a customer to see the details here.</source>
        <translation>Sélectionnez un client pour voir ses détails ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected.</source>
        <translation>
            <numerusform>%Ln client sélectionné.</numerusform>
            <numerusform>%Ln clients sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sans e-mail</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Commandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>VAT number: %1</source>
        <translation>N° de TVA&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locked until %1 after too many tries.</source>
        <translation>Bloqué jusqu’au %1 après trop de tentatives.</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Dernière connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Has a password, never signed in.</source>
        <translation>A un mot de passe, ne s’est jamais connecté.</translation>
    </message>
    <message>
        <source>Waits for %1 to be confirmed.</source>
        <translation>Attend la confirmation de %1.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <translation>Second facteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trade store: %1</source>
        <translation>Boutique professionnelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Price tier: %1</source>
        <translation>Niveau de prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation>Entrepôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Billing and shipping</source>
        <translation>Facturation et livraison</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Notes and tasks</source>
        <translation>Notes et tâches</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tâche…</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Jusqu’au %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates…</source>
        <translation>Rechercher les doublons…</translation>
    </message>
    <message>
        <source>Also between &amp;trade stores</source>
        <translation>Aussi entre &amp;boutiques professionnelles</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>F&amp;usionner…</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>Pas les &amp;mêmes</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Sets of customers that may be the same</source>
        <translation>Groupes de clients qui sont peut-être les mêmes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code client de la source</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique professionnelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Comparing all customers…</source>
        <translation>Comparaison de tous les clients…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1</source>
        <translation>
            <numerusform>%Ln client&#xa0;: %1</numerusform>
            <numerusform>%Ln clients&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No two of %1 customers are alike in these.</source>
        <translation>Parmi %1 clients, il n’y en a pas deux qui se ressemblent sur ces points.</translation>
    </message>
    <message>
        <source>%1 sets among %2 customers; the first %3 are shown.</source>
        <translation>%1 groupes parmi %2 clients&#xa0;; les %3 premiers sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) among %1 customers.</source>
        <translation>
            <numerusform>%Ln groupe parmi %1 clients.</numerusform>
            <numerusform>%Ln groupes parmi %1 clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not there any more.</source>
        <translation>Ces clients n’existent plus.</translation>
    </message>
    <message>
        <source>Customers of different trade stores can&apos;t become one: each trade store has its own. Tick those of one trade store.</source>
        <translation>Des clients de boutiques professionnelles différentes ne peuvent pas être fusionnés&#xa0;: chaque boutique professionnelle a les siens. Cochez ceux d’une seule boutique professionnelle.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>These customers are not proposed together again, to nobody. That can&apos;t be taken back.</source>
        <translation>Ces clients ne seront plus proposés ensemble, à personne. Cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>EmployeesRepository</name>
    <message>
        <source>They do not belong to the company any more.</source>
        <translation>Cette personne n’appartient plus à la société.</translation>
    </message>
    <message>
        <source>The invitation was answered or withdrawn meanwhile.</source>
        <translation>L’invitation a entre-temps reçu une réponse ou a été retirée.</translation>
    </message>
    <message>
        <source>Choose the business unit.</source>
        <translation>Choisissez l’unité.</translation>
    </message>
    <message>
        <source>Only administrators make somebody an administrator.</source>
        <translation>Seuls les administrateurs nomment un administrateur.</translation>
    </message>
    <message>
        <source>An administrator may everything and has no roles.</source>
        <translation>Un administrateur peut tout et n’a pas de rôles.</translation>
    </message>
    <message>
        <source>A role is not there any more.</source>
        <translation>Un rôle n’existe plus.</translation>
    </message>
    <message>
        <source>The role ‘%1’ may more than you may: an administrator can give it.</source>
        <translation>Le rôle « %1 » permet plus que ce que vous pouvez : un administrateur peut le donner.</translation>
    </message>
    <message>
        <source>%1 left the company. Invite them again.</source>
        <translation>%1 a quitté la société. Invitez à nouveau cette personne.</translation>
    </message>
    <message>
        <source>Only administrators change what is said of an administrator.</source>
        <translation>Seuls les administrateurs modifient ce qui concerne un administrateur.</translation>
    </message>
    <message>
        <source>Somebody else changed ‘%1’ meanwhile. Open it again to see their version.</source>
        <translation>Quelqu’un d’autre a modifié « %1 » entre-temps. Rouvrez pour voir sa version.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles. Another administrator can.</source>
        <translation>Personne ne modifie ses propres rôles. Un autre administrateur le peut.</translation>
    </message>
    <message>
        <source>Nobody ends their own work for the company. Another administrator can.</source>
        <translation>Personne ne met fin à son propre travail pour la société. Un autre administrateur le peut.</translation>
    </message>
    <message>
        <source>Choose the role that they get.</source>
        <translation>Choisissez le rôle à donner.</translation>
    </message>
    <message>
        <source>There are %1 links already. End some first.</source>
        <translation>Il y a déjà %1 liens. Terminez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>The role is not there any more.</source>
        <translation>Le rôle n’existe plus.</translation>
    </message>
    <message>
        <source>You can&apos;t give what you do not have yourself: %1.</source>
        <translation>Vous ne pouvez pas donner ce que vous n’avez pas vous-même : %1.</translation>
    </message>
    <message>
        <source>The role that they would get instead may more than you may.</source>
        <translation>Le rôle de remplacement permet plus que ce que vous pouvez.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>L’unité n’existe plus.</translation>
    </message>
    <message>
        <source>A company has at most %1 units.</source>
        <translation>Une société a au plus %1 unités.</translation>
    </message>
    <message>
        <source>They do not work for another company that you administer.</source>
        <translation>Cette personne ne travaille pour aucune autre société que vous administrez.</translation>
    </message>
    <message>
        <source>You can&apos;t move a unit into your own: your rights would reach further. An administrator can.</source>
        <translation>Vous ne pouvez pas déplacer une unité dans la vôtre : vos droits iraient plus loin. Un administrateur le peut.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>&amp;What is to be done:</source>
        <translation>Ce qu’il faut &amp;faire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Pour&#xa0;:</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet.</source>
        <translation>Ceci a été saisi auparavant et n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export customers</source>
        <translation>Exporter des clients</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>CSV, can be imported again</source>
        <translation>CSV, réimportable</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tableur (XLSX)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Ticked fields are written, in this order:</source>
        <translation>Les champs cochés sont écrits, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>As the table shows it</source>
        <translation>Comme l’affiche le tableau</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Cochez au moins un champ.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Fichiers de tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 (letters that it lacks become ?)</source>
        <translation>%1 (les lettres absentes deviennent&#xa0;?)</translation>
    </message>
    <message>
        <source>Remove the template %1 for everybody who uses this database?</source>
        <translation>Supprimer le modèle %1 pour tous ceux qui utilisent cette base de données&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
</context>
<context>
    <name>ExportsDesk</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>An export is being written. Wait for it, or stop it first.</source>
        <translation>Un export est en cours d’écriture. Attendez-le, ou arrêtez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln client sélectionné</numerusform>
            <numerusform>%Ln clients sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search finds, more than the table shows</source>
        <translation>Tout ce que trouve la recherche, plus que n’affiche le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) as the table shows them</source>
        <translation>
            <numerusform>%Ln client tel que l’affiche le tableau</numerusform>
            <numerusform>%Ln clients tels que les affiche le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to %1.</source>
        <translation>
            <numerusform>%Ln client écrit dans %1.</numerusform>
            <numerusform>%Ln clients écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) printed.</source>
        <translation>
            <numerusform>%Ln client imprimé.</numerusform>
            <numerusform>%Ln clients imprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated customers</source>
        <translation>Clients désactivés</translation>
    </message>
    <message>
        <source>Current customers</source>
        <translation>Clients actuels</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>recherche «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>%1 caractères au plus&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>The code begins or ends with a blank. Codes are matched exactly: remove it.</source>
        <translation>Le code commence ou finit par un espace. Les codes sont comparés exactement&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>Has a character that can&apos;t be seen: %1. Remove it.</source>
        <translation>Contient un caractère invisible&#xa0;: %1. Retirez-le.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Double &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simple &apos;</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>Le modèle a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet…</source>
        <translation>Lecture du tableur…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Choose a file. How it is written is guessed; change that if the preview looks wrong.</source>
        <translation>Choisissez un fichier. Son format est deviné&#xa0;; changez-le si l’aperçu semble faux.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>By its headings, this is an export of %1.</source>
        <translation>D’après ses en-têtes, c’est un export de %1.</translation>
    </message>
    <message>
        <source>By its headings, the file lists this: %1.</source>
        <translation>D’après ses en-têtes, le fichier contient ceci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>read as %1, delimiter ‘%2’, quote ‘%3’</source>
        <translation>lu en %1, séparateur «&#xa0;%2&#xa0;», guillemet «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>sheet ‘%1’</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>an export of %1 by its headings</source>
        <translation>un export de %1 d’après les en-têtes</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>The column ‘%1’ is left out. Is it %2? Then map it.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est omise. Est-ce %2&#xa0;? Alors, associez-la.</translation>
    </message>
    <message>
        <source>The header was found in line %1; what stands above is taken for a title.</source>
        <translation>L’en-tête a été trouvé à la ligne %1&#xa0;; ce qui est au-dessus est pris pour un titre.</translation>
    </message>
    <message>
        <source>The encoding is a guess: read as %1, ‘%2’ looks odd. If names look wrong, choose another (macintosh, windows-1250, ISO-8859-15, Shift_JIS …).</source>
        <translation>L’encodage est deviné&#xa0;: lu en %1, «&#xa0;%2&#xa0;» a l’air étrange. Si des noms semblent faux, choisissez-en un autre (macintosh, windows-1250, ISO-8859-15, Shift_JIS …).</translation>
    </message>
    <message>
        <source>These columns say something that an import does not write (who may sign in is set in Kontor, or by the mode that deactivates): %1.</source>
        <translation>Ces colonnes disent quelque chose qu’un import n’écrit pas (qui peut se connecter se règle dans Kontor, ou par le mode qui désactive)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This seems to be a list of something else than customers (orders, products, suppliers): it has %1.</source>
        <translation>Cela semble être une liste d’autre chose que de clients (commandes, produits, fournisseurs)&#xa0;: elle a %1.</translation>
    </message>
    <message>
        <source>(yes and no exchanged)</source>
        <translation>(oui et non inversés)</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>No column of the file is mapped to a field. The columns are: %1.</source>
        <translation>Aucune colonne du fichier n’est associée à un champ. Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows got lost on their way, so nothing was imported. Please report this fault.</source>
        <translation>Des lignes se sont perdues en route, rien n’a donc été importé. Veuillez signaler cette erreur.</translation>
    </message>
    <message>
        <source>The file has one column only: ‘%1’. If ‘%2’ stands between its cells, name that as the delimiter.</source>
        <translation>Le fichier n’a qu’une colonne&#xa0;: «&#xa0;%1&#xa0;». Si «&#xa0;%2&#xa0;» se trouve entre ses cellules, indiquez-le comme séparateur.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Customer guide</source>
        <translation>Guide du client</translation>
    </message>
    <message>
        <source>Trade st&amp;ore</source>
        <translation>&amp;Boutique professionnelle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mail to %Ln selected</source>
        <translation>
            <numerusform>&amp;Envoyer à %Ln sélectionné</numerusform>
            <numerusform>&amp;Envoyer à %Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide is on the clipboard.</source>
        <translation>Le guide est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide was written to %1.</source>
        <translation>Le guide a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Mail the guide to %Ln customer(s)? Each gets the wording of their own trade store and language.</source>
        <translation>
            <numerusform>Envoyer le guide par e-mail à %Ln client&#xa0;? Il reçoit le texte de sa boutique professionnelle, dans sa langue.</numerusform>
            <numerusform>Envoyer le guide par e-mail à %Ln clients&#xa0;? Chacun reçoit le texte de sa boutique professionnelle, dans sa langue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) queued.</source>
        <translation>
            <numerusform>%Ln e-mail mis en file d’attente.</numerusform>
            <numerusform>%Ln e-mails mis en file d’attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Kontor: help</source>
        <translation>Kontor&#xa0;: aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer words.</source>
        <translation>Rien n’a été trouvé. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>Kontor: %1</source>
        <translation>Kontor&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Ce qui demande une action</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Last imports and edits</source>
        <translation>Derniers imports et modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to be mended</source>
        <translation>
            <numerusform>%Ln erreur à corriger</numerusform>
            <numerusform>%Ln erreurs à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) to be approved</source>
        <translation>
            <numerusform>%Ln import à approuver</numerusform>
            <numerusform>%Ln imports à approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) to be looked through</source>
        <translation>
            <numerusform>%Ln import à examiner</numerusform>
            <numerusform>%Ln imports à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked, and not written yet.</source>
        <translation>Vérifiés, et pas encore écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) refused</source>
        <translation>
            <numerusform>%Ln e-mail refusé</numerusform>
            <numerusform>%Ln e-mails refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) waiting</source>
        <translation>
            <numerusform>%Ln e-mail en attente</numerusform>
            <numerusform>%Ln e-mails en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out as soon as the mail server takes them.</source>
        <translation>Ils partent dès que le serveur e-mail les accepte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) locked out</source>
        <translation>
            <numerusform>%Ln client bloqué</numerusform>
            <numerusform>%Ln clients bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many tries to sign in.</source>
        <translation>Après trop de tentatives de connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expired</source>
        <translation>
            <numerusform>%Ln invitation expirée</numerusform>
            <numerusform>%Ln invitations expirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite them anew: their links are dead.</source>
        <translation>Invitez-les de nouveau&#xa0;: leurs liens ne fonctionnent plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) without an answer</source>
        <translation>
            <numerusform>%Ln invitation sans réponse</numerusform>
            <numerusform>%Ln invitations sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 · new %3, changed %4</source>
        <translation>%1 par %2 · %3 nouveaux, %4 modifiés</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Home: what needs somebody</source>
        <translation>Accueil&#xa0;: ce qui demande une action</translation>
    </message>
    <message>
        <source>Pinned, and opened last</source>
        <translation>Épinglés et derniers ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln tâche à échéance</numerusform>
            <numerusform>%Ln tâches à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait for somebody else&apos;s yes.</source>
        <translation>Ils attendent l’accord de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>In the last 30 days; the list has older ones, too. The server&apos;s answer stands beside each.</source>
        <translation>Ces 30 derniers jours&#xa0;; la liste en a aussi de plus anciens. La réponse du serveur figure à côté de chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln nouvelle commande</numerusform>
            <numerusform>%Ln nouvelles commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed, and not confirmed yet.</source>
        <translation>Passées, et pas encore confirmées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) on hold</source>
        <translation>
            <numerusform>%Ln commande en attente</numerusform>
            <numerusform>%Ln commandes en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) without an administrator</source>
        <translation>
            <numerusform>%Ln société sans administrateur</numerusform>
            <numerusform>%Ln sociétés sans administrateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody there can change who may what.</source>
        <translation>Personne là-bas ne peut changer qui peut quoi.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The header row can&apos;t be read: line %1. Check encoding, delimiter and quote.</source>
        <translation>La ligne d’en-tête est illisible&#xa0;: ligne %1. Vérifiez l’encodage, le séparateur et le guillemet.</translation>
    </message>
    <message>
        <source>The header row holds characters that can&apos;t be printed: this is no text table.</source>
        <translation>La ligne d’en-tête contient des caractères non imprimables&#xa0;: ce n’est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>Two columns are called ‘%1’. Rename one of them.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;». Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The first row holds no column names.</source>
        <translation>La première ligne ne contient aucun nom de colonne.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The first row has %1 columns; a table of customers has at most %2. Check the delimiter.</source>
        <translation>La première ligne a %1 colonnes&#xa0;; un tableau de clients en a %2 au plus. Vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>Line %1 is in quotes as a whole, as Excel writes a line that it took for one cell. Open the file there by Data, From Text, and save it anew; or take these quotes away.</source>
        <translation>La ligne %1 est entièrement entre guillemets, comme Excel écrit une ligne qu’il a prise pour une seule cellule. Ouvrez-y le fichier par Données, À partir d’un fichier texte, et enregistrez-le de nouveau&#xa0;; ou retirez ces guillemets.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing of the file is written yet. Throw away the rows that were checked, with all that you decided about them?</source>
        <translation>Rien du fichier n’est encore écrit. Abandonner les lignes vérifiées, avec tout ce que vous en avez décidé&#xa0;?</translation>
    </message>
    <message>
        <source>The import is being written. Stop it? Then nothing of it is written.</source>
        <translation>L’import est en cours d’écriture. L’arrêter&#xa0;? Dans ce cas, rien n’en est écrit.</translation>
    </message>
    <message>
        <source>An import is being written. Quit and stop it? Then nothing of it is written.</source>
        <translation>Un import est en cours d’écriture. Quitter et l’arrêter&#xa0;? Dans ce cas, rien n’en est écrit.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>More than %1 rows are wrong; nothing was imported. The last: line %2. %3</source>
        <translation>Plus de %1 lignes sont erronées&#xa0;; rien n’a été importé. La dernière&#xa0;: ligne %2. %3</translation>
    </message>
    <message>
        <source>Further refused rows are only in the file of refused rows (Imports).</source>
        <translation>Les autres lignes refusées ne sont que dans le fichier des lignes refusées (Imports).</translation>
    </message>
    <message>
        <source>Rows got lost on their way, so nothing was imported. Please report this fault.</source>
        <translation>Des lignes se sont perdues en route, rien n’a donc été importé. Veuillez signaler cette erreur.</translation>
    </message>
    <message>
        <source>This import changes %1 records. Above %2, another staff member must approve it: stage it for review.</source>
        <translation>Cet import modifie %1 enregistrements. Au-delà de %2, un autre membre de l’équipe doit l’approuver&#xa0;: préparez-le pour examen.</translation>
    </message>
</context>
<context>
    <name>ImportsDesk</name>
    <message>
        <source>Import from the clip&amp;board…</source>
        <translation>Importer du &amp;presse-papiers…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Show &amp;imports</source>
        <translation>Afficher les i&amp;mports</translation>
    </message>
    <message>
        <source>Imports (%1 waiting)</source>
        <translation>Imports (%1 en attente)</translation>
    </message>
    <message>
        <source>Copy rows with their headings in a spreadsheet first; then they can be imported from the clipboard.</source>
        <translation>Copiez d’abord des lignes avec leurs en-têtes dans un tableur&#xa0;; elles peuvent alors être importées du presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text could not be kept: %1</source>
        <translation>Le texte du presse-papiers n’a pas pu être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add a trade store first (Settings, Trade stores): what is imported belongs to one.</source>
        <translation>Ajoutez d’abord une boutique professionnelle (Paramètres, Boutiques professionnelles)&#xa0;: ce qui est importé appartient à l’une d’elles.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>The import is done: %1 new, %2 changed, %3 refused.</source>
        <translation>L’import est terminé&#xa0;: %1 nouveaux, %2 modifiés, %3 refusés.</translation>
    </message>
</context>
<context>
    <name>InvitationsRepository</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This customer is deactivated, so no mail is sent. Re-enable the customer first.</source>
        <translation>Ce client est désactivé, aucun e-mail n’est donc envoyé. Réactivez d’abord le client.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address. Enter one first.</source>
        <translation>Le client n’a pas d’adresse e-mail. Saisissez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>InvitesRepository</name>
    <message>
        <source>You sent %1 invitations within a day. Go on tomorrow.</source>
        <translation>Vous avez envoyé %1 invitations en un jour. Continuez demain.</translation>
    </message>
    <message>
        <source>%1 invitations wait for an answer already. Withdraw some first.</source>
        <translation>%1 invitations attendent déjà une réponse. Retirez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>%1 works for %2 already.</source>
        <translation>%1 travaille déjà pour %2.</translation>
    </message>
    <message>
        <source>%1 was invited already. Send that invitation again, or withdraw it first.</source>
        <translation>%1 est déjà invité. Renvoyez cette invitation, ou retirez-la d’abord.</translation>
    </message>
    <message>
        <source>It was sent a moment ago. Wait a few minutes.</source>
        <translation>Elle vient d’être envoyée. Attendez quelques minutes.</translation>
    </message>
</context>
<context>
    <name>IssuesRepository</name>
    <message>
        <source>The customer has no e-mail address, so no invitation can be sent.</source>
        <translation>Le client n’a pas d’adresse e-mail, aucune invitation ne peut donc être envoyée.</translation>
    </message>
</context>
<context>
    <name>IssuesView</name>
    <message>
        <source>Show ignored</source>
        <translation>Afficher les ignorées</translation>
    </message>
    <message>
        <source>Search reason, customer or file</source>
        <translation>Rechercher motif, client ou fichier</translation>
    </message>
    <message>
        <source>Search errors</source>
        <translation>Rechercher des erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>This row never became a customer. Mend it in %1, line %2, and import the file again.</source>
        <translation>Cette ligne n’est jamais devenue un client. Corrigez-la dans %1, ligne %2, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 of %2 are settled; the cause of the others is still there.</source>
        <translation>%1 sur %2 sont réglées&#xa0;; la cause des autres est toujours là.</translation>
    </message>
    <message>
        <source>Export errors</source>
        <translation>Exporter les erreurs</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) written to %1.</source>
        <translation>
            <numerusform>%Ln erreur écrite dans %1.</numerusform>
            <numerusform>%Ln erreurs écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;errors</source>
        <translation>Afficher les e&amp;rreurs</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Erreurs (%1)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>JoiningRepository</name>
    <message>
        <source>The invitation was answered or withdrawn meanwhile.</source>
        <translation>L’invitation a entre-temps reçu une réponse ou a été retirée.</translation>
    </message>
</context>
<context>
    <name>LazyTableModel</name>
    <message>
        <source>Others changed the list while you selected, so nothing was done. Select again.</source>
        <translation>D’autres ont modifié la liste pendant votre sélection, rien n’a donc été fait. Sélectionnez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>This name is taken already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>Fichiers de tableur (*.xlsx);;Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Add to cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Take the lo&amp;go away</source>
        <translation>Retirer le lo&amp;go</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>C&amp;hoose a colour…</source>
        <translation>C&amp;hoisir une couleur…</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>The imprint has a page of its own in the store, which every page leads to: who runs the store, where and how to reach them. An empty one is not shown.</source>
        <translation>Les mentions légales ont leur propre page dans la boutique, accessible depuis chaque page&#xa0;: qui exploite la boutique, où et comment le joindre. Si elles sont vides, elles ne sont pas affichées.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Imprint</source>
        <translation>&amp;Mentions légales</translation>
    </message>
    <message>
        <source>The store&apos;s colour</source>
        <translation>La couleur de la boutique</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As customers see it: a colour that is too light or too dark to be read is changed that far.</source>
        <translation>Comme la voient les clients&#xa0;: une couleur trop claire ou trop foncée pour être lue est corrigée juste assez.</translation>
    </message>
    <message>
        <source>None: the store shows its name.</source>
        <translation>Aucun&#xa0;: la boutique affiche son nom.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown here.</source>
        <translation>Impossible à afficher ici.</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Show &amp;mails</source>
        <translation>Affic&amp;her les e-mails</translation>
    </message>
    <message>
        <source>&amp;Mail templates…</source>
        <translation>&amp;Modèles d’e-mails…</translation>
    </message>
    <message>
        <source>Customer &amp;guide…</source>
        <translation>&amp;Guide du client…</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Show all &amp;mails</source>
        <translation>Afficher tou&amp;s les e-mails</translation>
    </message>
    <message>
        <source>Mail (%1 waiting)</source>
        <translation>E-mails (%1 en attente)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>(written when it is sent)</source>
        <translation>(écrit au moment de l’envoi)</translation>
    </message>
    <message>
        <source>Mail as HTML</source>
        <translation>E-mail en HTML</translation>
    </message>
    <message>
        <source>Mail as text</source>
        <translation>E-mail en texte</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Tel qu’affiché</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Its link is not kept: only the recipient ever had it.</source>
        <translation>Son lien n’est pas conservé&#xa0;: seul le destinataire l’a jamais eu.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Make a new link to hand over</source>
        <translation>Créer un nouveau lien à transmettre</translation>
    </message>
    <message>
        <source>The link works once, in place of the one in the mail. Copy it now: it is not shown again.</source>
        <translation>Le lien fonctionne une fois, à la place de celui de l’e-mail. Copiez-le maintenant&#xa0;: il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>It was not sent, so no link was made for it.</source>
        <translation>Il n’a pas été envoyé, aucun lien n’a donc été créé pour lui.</translation>
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
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Aucun chiffrement</translation>
    </message>
    <message>
        <source>Parted by commas. Copies never get mails with a link or a code.</source>
        <translation>Séparées par des virgules. Les copies ne reçoivent jamais d’e-mails contenant un lien ou un code.</translation>
    </message>
    <message>
        <source>Without a server, mails are kept and marked ‘captured, not sent’; the Mail page shows them.</source>
        <translation>Sans serveur, les e-mails sont conservés et marqués «&#xa0;retenu, non envoyé&#xa0;»&#xa0;; la page E-mails les montre.</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>&amp;Serveur e-mail</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Sender&apos;s a&amp;ddress</source>
        <translation>&amp;Adresse d’envoi</translation>
    </message>
    <message>
        <source>Sender&apos;s na&amp;me</source>
        <translation>No&amp;m d’expéditeur</translation>
    </message>
    <message>
        <source>Re&amp;ply to</source>
        <translation>&amp;Répondre à</translation>
    </message>
    <message>
        <source>&amp;Copies to</source>
        <translation>Cop&amp;ies à</translation>
    </message>
    <message>
        <source>Te&amp;xt-message gateway</source>
        <translation>&amp;Passerelle SMS</translation>
    </message>
    <message>
        <source>The keychain did not take the password, so it is kept nowhere: %1</source>
        <translation>Le trousseau n’a pas accepté le mot de passe, il n’est donc conservé nulle part&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MailTableModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>MailsRepository</name>
    <message>
        <source>‘%1’ is no address that a mail can go to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse à laquelle un e-mail peut aller.</translation>
    </message>
    <message>
        <source>A mail to %1 was refused: %2</source>
        <translation>Un e-mail à %1 a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>A sign-in code can&apos;t be sent again: the customer asks for a new one on the sign-in page.</source>
        <translation>Un code de connexion ne peut pas être renvoyé&#xa0;: le client en demande un nouveau sur la page de connexion.</translation>
    </message>
    <message>
        <source>The customer is deactivated or has no e-mail address any more.</source>
        <translation>Le client est désactivé ou n’a plus d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The mail is not there any more.</source>
        <translation>Cet e-mail n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Choose it again to see their wording.</source>
        <translation>Quelqu’un d’autre a modifié ce modèle entre-temps. Choisissez-le de nouveau pour voir son texte.</translation>
    </message>
</context>
<context>
    <name>MailsView</name>
    <message>
        <source>Search address, customer or company</source>
        <translation>Rechercher adresse, client ou société</translation>
    </message>
    <message>
        <source>Search mails</source>
        <translation>Rechercher des e-mails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Tous les e-mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s) again?</source>
        <translation>
            <numerusform>Renvoyer %Ln e-mail&#xa0;?</numerusform>
            <numerusform>Renvoyer %Ln e-mails&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) queued.</source>
        <translation>
            <numerusform>%Ln e-mail mis en file d’attente.</numerusform>
            <numerusform>%Ln e-mails mis en file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) cancelled.</source>
        <translation>
            <numerusform>%Ln e-mail annulé.</numerusform>
            <numerusform>%Ln e-mails annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 mails cancelled; the others had gone out or were settled already.</source>
        <translation>%1 e-mails sur %2 annulés&#xa0;; les autres étaient déjà partis ou réglés.</translation>
    </message>
    <message>
        <source>That is more than can be treated at once. Narrow the list by the filters, and select at most %1 mails.</source>
        <translation>C’est plus qu’on ne peut traiter à la fois. Restreignez la liste par les filtres et sélectionnez au plus %1 e-mails.</translation>
    </message>
    <message>
        <source>Not gone out yet</source>
        <translation>Pas encore partis</translation>
    </message>
    <message>
        <source>These are the mails of one customer.</source>
        <translation>Ce sont les e-mails d’un seul client.</translation>
    </message>
    <message>
        <source>&amp;All mails</source>
        <translation>&amp;Tous les e-mails</translation>
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
        <translation>Sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>Partagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>An SQLite file. Whoever can open the file can see and change everything in it.</source>
        <translation>Un fichier SQLite. Quiconque peut ouvrir le fichier peut tout y voir et tout y modifier.</translation>
    </message>
    <message>
        <source>No connection; trying again…</source>
        <translation>Pas de connexion&#xa0;; nouvel essai…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Find a &amp;command or customer…</source>
        <translation>Trouver &amp;une action ou un client…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>&amp;What was left unsaved…</source>
        <translation>Ce qui n’a pas été enre&amp;gistré…</translation>
    </message>
    <message>
        <source>Nothing was left unsaved.</source>
        <translation>Rien n’est resté non enregistré.</translation>
    </message>
    <message>
        <source>A PostgreSQL database that the team shares. You are signed in as %1.</source>
        <translation>Une base de données PostgreSQL que l’équipe partage. Vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Go to the pa&amp;ges</source>
        <translation>Aller aux pa&amp;ges</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold the pages</source>
        <translation>Replier &amp;ou déplier les pages</translation>
    </message>
    <message>
        <source>The one that was shown last</source>
        <translation>La dernière affichée</translation>
    </message>
    <message>
        <source>Questions and messages</source>
        <translation>Questions et messages</translation>
    </message>
    <message>
        <source>&amp;Tell by the system when long work is done while I look at another window</source>
        <translation>&amp;Me prévenir par le système à la fin d’un long travail si je suis dans une autre fenêtre</translation>
    </message>
    <message>
        <source>When Kontor starts</source>
        <translation>Au démarrage de Kontor</translation>
    </message>
    <message>
        <source>Page that is shown</source>
        <translation>Page affichée</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which column of the file is which field. A profile remembers this under a name.</source>
        <translation>Quelle colonne du fichier correspond à quel champ. Un profil retient cette correspondance sous un nom.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(omettre)</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>(choose a field)</source>
        <translation>(choisir un champ)</translation>
    </message>
    <message>
        <source>Guessed from the names</source>
        <translation>Deviné d’après les noms</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Two columns are mapped to the same field. Leave one of them out.</source>
        <translation>Deux colonnes sont associées au même champ. Omettez l’une d’elles.</translation>
    </message>
    <message>
        <source>No column is mapped to a field yet. Choose at least one.</source>
        <translation>Aucune colonne n’est encore associée à un champ. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>E&amp;xporter le profil…</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>&amp;Ouvrir un profil…</translation>
    </message>
    <message>
        <source>Rules for the column %1</source>
        <translation>Règles de la colonne %1</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>The profile was saved as %1.</source>
        <translation>Le profil a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>%1 holds no mapping profile.</source>
        <translation>%1 ne contient pas de profil de correspondance.</translation>
    </message>
    <message>
        <source>Re&amp;move profile…</source>
        <translation>Suppri&amp;mer le profil…</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Attribut…</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>There is a profile called %1 already. Replace it?</source>
        <translation>Il y a déjà un profil nommé %1. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove the profile %1 for everybody? The columns stay as they are here.</source>
        <translation>Supprimer le profil %1 pour tout le monde&#xa0;? Ici, les colonnes restent comme elles sont.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The rule of %1 joins the column ‘%2’, which the file does not have.</source>
        <translation>La règle de %1 joint la colonne «&#xa0;%2&#xa0;», que le fichier n’a pas.</translation>
    </message>
    <message>
        <source>The profile also says how empty cells are read; look at the page before.</source>
        <translation>Le profil dit aussi comment les cellules vides sont lues&#xa0;; regardez la page précédente.</translation>
    </message>
    <message>
        <source>Somebody removed the profile %1 meanwhile.</source>
        <translation>Quelqu’un a supprimé le profil %1 entre-temps.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MemberJudge</name>
    <message>
        <source>This trade store has no customer ‘%1’. Import the customers first.</source>
        <translation>Cette boutique n’a pas de client « %1 ». Importez d’abord les clients.</translation>
    </message>
    <message>
        <source>%1 customers have ‘%2’. Add a column that tells them apart.</source>
        <translation>%1 clients ont « %2 ». Ajoutez une colonne qui les distingue.</translation>
    </message>
    <message>
        <source>The customer with the e-mail address %1 has the code ‘%2’, not ‘%3’.</source>
        <translation>Le client avec l’adresse e-mail %1 a le code « %2 », pas « %3 ».</translation>
    </message>
    <message>
        <source>The customer ‘%1’ is deactivated. Re-enable them first.</source>
        <translation>Le client « %1 » est désactivé. Réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>The business unit ‘%1’ is not there yet: it is made.</source>
        <translation>L’unité « %1 » n’existe pas encore : elle est créée.</translation>
    </message>
    <message>
        <source>Units are at most %1 levels deep.</source>
        <translation>Les unités ont au plus %1 niveaux.</translation>
    </message>
    <message>
        <source>An administrator may everything and has no roles.</source>
        <translation>Un administrateur peut tout et n’a pas de rôles.</translation>
    </message>
    <message>
        <source>Nobody is switched off because a file does not list them.</source>
        <translation>Personne n’est désactivé parce qu’un fichier ne le cite pas.</translation>
    </message>
    <message>
        <source>They do not work for that company, so nothing can be switched off.</source>
        <translation>Cette personne ne travaille pas pour cette société : rien à désactiver.</translation>
    </message>
    <message>
        <source>They are the last administrator of ‘%1’: nobody can administer it then.</source>
        <translation>C’est le dernier administrateur de « %1 » : personne ne pourra plus l’administrer.</translation>
    </message>
</context>
<context>
    <name>MemberKind</name>
    <message>
        <source>Company users</source>
        <translation>Personnes de la société</translation>
    </message>
    <message>
        <source>Attach new ones and change existing ones</source>
        <translation>Rattacher les nouveaux et modifier les existants</translation>
    </message>
    <message>
        <source>Only attach: ignore those who work there already</source>
        <translation>Rattacher seulement : ignorer ceux qui y travaillent déjà</translation>
    </message>
    <message>
        <source>Only change: ignore those who do not work there</source>
        <translation>Modifier seulement : ignorer ceux qui n’y travaillent pas</translation>
    </message>
    <message>
        <source>Switch off those in the file</source>
        <translation>Désactiver ceux du fichier</translation>
    </message>
</context>
<context>
    <name>MemberReader</name>
    <message>
        <source>It does not say who: there is neither an e-mail address nor a code.</source>
        <translation>Elle ne dit pas qui : il n’y a ni adresse e-mail ni code.</translation>
    </message>
    <message>
        <source>It does not say for which company: there is neither a name nor a code.</source>
        <translation>Elle ne dit pas pour quelle société : il n’y a ni nom ni code.</translation>
    </message>
</context>
<context>
    <name>MembershipRepository</name>
    <message>
        <source>They do not belong to the company any more.</source>
        <translation>Cette personne n’appartient plus à la société.</translation>
    </message>
    <message>
        <source>‘%1’ is %2: nobody can be attached to it.</source>
        <translation>«&#xa0;%1&#xa0;» est %2&#xa0;: personne ne peut y être rattaché.</translation>
    </message>
    <message>
        <source>The business unit is not one of ‘%1’.</source>
        <translation>L’unité n’est pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A role is not one of ‘%1’.</source>
        <translation>Un rôle n’est pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is the last administrator of the company. Make somebody else one first.</source>
        <translation>%1 est le dernier administrateur de la société. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is a customer of another trade store than ‘%2’. Nobody was attached.</source>
        <translation>%1 est client d’une autre boutique que «&#xa0;%2&#xa0;». Personne n’a été rattaché.</translation>
    </message>
    <message>
        <source>%1 is deactivated. Re-enable them first. Nobody was attached.</source>
        <translation>%1 est désactivé. Réactivez-le d’abord. Personne n’a été rattaché.</translation>
    </message>
    <message>
        <source>An administrator may everything and has no roles.</source>
        <translation>Un administrateur peut tout et n’a pas de rôles.</translation>
    </message>
    <message>
        <source>%1 left the company. Attach them anew.</source>
        <translation>%1 a quitté la société. Rattachez à nouveau cette personne.</translation>
    </message>
    <message>
        <source>%1 was invited and has not come yet.</source>
        <translation>%1 est invité et n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Écrivez le jour comme 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Choose a colleague who works for the company.</source>
        <translation>Choisissez un collègue qui travaille pour la société.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Fusionner des clients</translation>
    </message>
    <message>
        <source>Values of each; the ticked one is kept</source>
        <translation>Valeurs de chacun&#xa0;; celle qui est cochée est conservée</translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation>&amp;Conserver&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>%1 is kept; the others are deactivated and signed out.</source>
        <translation>%1 est conservé&#xa0;; les autres sont désactivés et déconnectés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in carts are not carried over.</source>
        <translation>
            <numerusform>%Ln ligne de panier n’est pas reprise.</numerusform>
            <numerusform>%Ln lignes de paniers ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one batch, which can be undone on the Imports page.</source>
        <translation>C’est un seul lot, qui peut être défait sur la page Imports.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) became one. It can be undone on the Imports page.</source>
        <translation>
            <numerusform>%Ln client n’en fait plus qu’un. Cela peut être défait sur la page Imports.</numerusform>
            <numerusform>%Ln clients n’en font plus qu’un. Cela peut être défait sur la page Imports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: orders %1, mails %2, lines of the timeline %3, companies %4, all addresses, tags and attributes.</source>
        <translation>Repris : commandes %1, e-mails %2, lignes de la chronologie %3, sociétés %4, toutes les adresses, étiquettes et attributs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) are not carried over: the one that is kept belongs to those companies already.</source>
        <translation>
            <numerusform>%Ln appartenance n’est pas reprise : celui qui est gardé appartient déjà à cette société.</numerusform>
            <numerusform>%Ln appartenances ne sont pas reprises : celui qui est gardé appartient déjà à ces sociétés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show names of the pages</source>
        <translation>Afficher les noms des pages</translation>
    </message>
    <message>
        <source>Fold to icons</source>
        <translation>Réduire aux icônes</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>&amp;Tell the customer by e-mail</source>
        <translation>&amp;Prévenir le client par e-mail</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Référence produit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>S&amp;hip…</source>
        <translation>E&amp;xpédier…</translation>
    </message>
    <message>
        <source>H&amp;old…</source>
        <translation>&amp;Mettre en attente…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>&amp;Annuler…</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>Pa&amp;iement</translation>
    </message>
    <message>
        <source>Open &amp;customer</source>
        <translation>Ouvrir le &amp;client</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Commande %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Payment: %2.</source>
        <translation>%1. Paiement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Placed %1 by %2, trade store %3.</source>
        <translation>Passée le %1 par %2, boutique %3.</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, pour le client</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bill to: %1</source>
        <translation>Facturer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ship to: %1</source>
        <translation>Livrer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ordered: %1. Cancelled: %2. Total: %3</source>
        <translation>Commandé&#xa0;: %1. Annulé&#xa0;: %2. Total&#xa0;: %3</translation>
    </message>
    <message>
        <source>The order is ‘%1’ now.</source>
        <translation>La commande est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Payment: %1.</source>
        <translation>Paiement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>The order goes on.</source>
        <translation>La commande reprend.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Why is order %1 put on hold?</source>
        <translation>Pourquoi mettre la commande %1 en attente&#xa0;?</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>La commande est en attente.</translation>
    </message>
    <message>
        <source>Shipped.</source>
        <translation>Expédié.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 The customer is told by e-mail.</source>
        <translation>%1 Le client est prévenu par e-mail.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Paiement : %1</translation>
    </message>
    <message>
        <source>Cost centre: %1</source>
        <translation>Centre de coûts : %1</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Shipped in part</source>
        <translation>Expédiée en partie</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, pour le client</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
</context>
<context>
    <name>OrderWork</name>
    <message>
        <source>There is no such order any more.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
        <source>Order %1 was changed meanwhile: it is ‘%2’ now. Nothing was done. Look at it again.</source>
        <translation>La commande %1 a été modifiée entre-temps&#xa0;: elle est maintenant «&#xa0;%2&#xa0;». Rien n’a été fait. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Order %1 is on hold already.</source>
        <translation>La commande %1 est déjà en attente.</translation>
    </message>
    <message>
        <source>Order %1 is not on hold.</source>
        <translation>La commande %1 n’est pas en attente.</translation>
    </message>
    <message>
        <source>Order %1 is ‘%2’: there is nothing to hold.</source>
        <translation>La commande %1 est «&#xa0;%2&#xa0;»&#xa0;: il n’y a rien à mettre en attente.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of a payment. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de paiement. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The payment of order %1 is ‘%2’ already.</source>
        <translation>Le paiement de la commande %1 est déjà «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Order %1 is on hold. Release it first.</source>
        <translation>La commande %1 est en attente. Libérez-la d’abord.</translation>
    </message>
    <message>
        <source>Say why it is cancelled: its customer and your colleagues read it.</source>
        <translation>Dites pourquoi elle est annulée&#xa0;: le client et vos collègues le lisent.</translation>
    </message>
    <message>
        <source>Order %1 is ‘%2’ and can&apos;t be cancelled here any more. Please ask us.</source>
        <translation>La commande %1 est «&#xa0;%2&#xa0;» et ne peut plus être annulée ici. Demandez-nous, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>OrdersRepository</name>
    <message>
        <source>There is no product with the number ‘%1’.</source>
        <translation>Il n’y a pas de produit avec le numéro «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A cart holds at most %1 products. Place this order first.</source>
        <translation>Un panier contient au plus %1 produits. Passez d’abord cette commande.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>A cart holds at most %1 of one product, and has %2 of ‘%3’ already. Nothing was added.</source>
        <translation>Un panier contient au plus %1 d’un même produit, et il a déjà %2 de «&#xa0;%3&#xa0;». Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Somebody else must approve this order: %1 Nothing was ordered.</source>
        <translation>Quelqu’un d’autre doit approuver cette commande : %1 Rien n’a été commandé.</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Orders (%1 new)</source>
        <translation>Commandes (%1 nouvelles)</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Commande %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is found. Search for less, or show all states.</source>
        <translation>Aucune commande trouvée. Cherchez moins de mots, ou affichez tous les états.</translation>
    </message>
    <message>
        <source>No orders yet: customers place them in the trade store.</source>
        <translation>Pas encore de commandes&#xa0;: les clients les passent dans la boutique.</translation>
    </message>
    <message>
        <source>Search number, reference, address or product</source>
        <translation>Chercher numéro, référence, adresse ou produit</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore terminées</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>All trade stores</source>
        <translation>Toutes les boutiques</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm %1 orders? Their customers are told by e-mail.</source>
        <translation>Confirmer %1 commandes&#xa0;? Leurs clients sont prévenus par e-mail.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>Mark all that is open of %1 orders as shipped? Their customers are told by e-mail.</source>
        <translation>Marquer comme expédié tout ce qui est ouvert dans %1 commandes&#xa0;? Leurs clients sont prévenus par e-mail.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Mark %1 orders as paid?</source>
        <translation>Marquer %1 commandes comme payées&#xa0;?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>That is more than can be moved on at once. Select at most %1 orders.</source>
        <translation>C’est plus que ce qui peut avancer d’un coup. Sélectionnez au plus %1 commandes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed.</source>
        <translation>
            <numerusform>%Ln commande modifiée.</numerusform>
            <numerusform>%Ln commandes modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exporter les commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1, a row for each line.</source>
        <translation>
            <numerusform>%Ln commande écrite dans %1, une rangée par ligne.</numerusform>
            <numerusform>%Ln commandes écrites dans %1, une rangée par ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Exporter les commandes…</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Afficher les commandes</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>My password</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>You are signed in as %1 at %2.</source>
        <translation>Vous êtes connecté en tant que %1 à %2.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Un mot de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>PaintedSink</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>The pages could not be made. Check the folder or the printer.</source>
        <translation>Impossible de produire les pages. Vérifiez le dossier ou l’imprimante.</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>%1, then and today</source>
        <translation>%1, alors et aujourd’hui</translation>
    </message>
    <message>
        <source>What %1 had after this change (%2, %3), where it differs from today:</source>
        <translation>Ce que %1 avait après cette modification (%2, %3), là où c’est différent aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>Values then and today</source>
        <translation>Valeurs alors et aujourd’hui</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PaymentMethodEditor</name>
    <message>
        <source>Pa&amp;yment methods…</source>
        <translation>Modes de paiement…</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Buy: cart, quick order and checkout</source>
        <translation>Acheter&#xa0;: panier, commande rapide et paiement</translation>
    </message>
    <message>
        <source>See prices</source>
        <translation>Voir les prix</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Voir les commandes</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Annuler des commandes</translation>
    </message>
    <message>
        <source>See the company, its units and people</source>
        <translation>Voir la société, ses unités et ses gens</translation>
    </message>
    <message>
        <source>Enter and change own addresses</source>
        <translation>Saisir et modifier ses adresses</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>les siennes</translation>
    </message>
    <message>
        <source>of their unit</source>
        <translation>de leur unité</translation>
    </message>
    <message>
        <source>of their unit and those below</source>
        <translation>de leur unité et de celles dessous</translation>
    </message>
    <message>
        <source>of the company</source>
        <translation>de la société</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Invite colleagues, give them roles, end their work</source>
        <translation>Inviter des collègues, leur donner des rôles, mettre fin à leur travail</translation>
    </message>
    <message>
        <source>Make and change roles</source>
        <translation>Créer et modifier des rôles</translation>
    </message>
    <message>
        <source>Make and change business units</source>
        <translation>Créer et modifier des unités</translation>
    </message>
    <message>
        <source>Pay on account</source>
        <translation>Payer sur facture</translation>
    </message>
    <message>
        <source>Change the company&apos;s addresses</source>
        <translation>Modifier les adresses de la société</translation>
    </message>
    <message>
        <source>Make and change cost centres</source>
        <translation>Créer et modifier les centres de coûts</translation>
    </message>
    <message>
        <source>Set what a checkout begins with</source>
        <translation>Fixer ce par quoi une commande commence</translation>
    </message>
    <message>
        <source>Ask for approval of what goes beyond</source>
        <translation>Demander l’approbation de ce qui dépasse</translation>
    </message>
    <message>
        <source>Approve what others ask for</source>
        <translation>Approuver ce que d’autres demandent</translation>
    </message>
    <message>
        <source>See order requests</source>
        <translation>Voir les demandes de commande</translation>
    </message>
    <message>
        <source>Make and change budgets</source>
        <translation>Créer et modifier les budgets</translation>
    </message>
    <message>
        <source>Make and change approval rules</source>
        <translation>Créer et modifier les règles d’approbation</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisé</translation>
    </message>
</context>
<context>
    <name>PersonalDesk</name>
    <message>
        <source>Save all that is kept of the customer…</source>
        <translation>Enregistrer toutes les données du client…</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonymiser…</translation>
    </message>
    <message>
        <source>Save all that is kept of the customer</source>
        <translation>Enregistrer toutes les données du client</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Collecting what is kept…</source>
        <translation>Collecte des données…</translation>
    </message>
    <message>
        <source>Saved as %1. It is personal data: pass it on to that person only.</source>
        <translation>Enregistré sous %1. Ce sont des données personnelles&#xa0;: ne les transmettez qu’à cette personne.</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Nothing was changed: ‘%1’ is not the username %2.</source>
        <translation>Rien n’a été modifié&#xa0;: «&#xa0;%1&#xa0;» n’est pas le nom d’utilisateur %2.</translation>
    </message>
    <message>
        <source>%1 becomes nobody, for good: name, company, contacts, addresses, notes and files (%2), mails (%3), changes (%4) and sign-ins (%5) go. No undo brings them back. Orders stay for the books: %6; those of the last %7 years (%8) keep their addresses until you anonymise once more.
Type the username %9 to do it.</source>
        <translation>%1 ne sera plus personne, définitivement&#xa0;: nom, société, coordonnées, adresses, notes et fichiers (%2), e-mails (%3), modifications (%4) et connexions (%5) disparaissent. Rien ne les fait revenir. Les commandes restent pour les livres&#xa0;: %6&#xa0;; celles des %7 dernières années (%8) gardent leurs adresses jusqu’à ce que vous anonymisiez encore une fois.
Pour le faire, saisissez le nom d’utilisateur %9.</translation>
    </message>
    <message>
        <source>Anonymised. Files of imports that are kept still, the audit of a shared database, and backups know the name.</source>
        <translation>Anonymisé. Les fichiers d’import encore conservés, l’audit d’une base partagée et les sauvegardes connaissent encore le nom.</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>The reference has at most %1 characters, the note %2.</source>
        <translation>La référence a au plus %1 caractères, la note %2.</translation>
    </message>
    <message>
        <source>The reference or the note has a character that can&apos;t be printed.</source>
        <translation>La référence ou la note contient un caractère non imprimable.</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>Le panier est vide.</translation>
    </message>
    <message>
        <source>The cart or its prices changed since this page was shown. Nothing was ordered. Look at the lines below, and order again.</source>
        <translation>Le panier ou ses prix ont changé depuis que cette page a été affichée. Rien n’a été commandé. Regardez les lignes ci-dessous, puis commandez de nouveau.</translation>
    </message>
    <message>
        <source>The cart or its prices changed since this page was shown: the total was %1 and is %2 now. Nothing was ordered. Look at the lines below, and order again.</source>
        <translation>Le panier ou ses prix ont changé depuis l’affichage de cette page&#xa0;: le total était de %1, il est maintenant de %2. Rien n’a été commandé. Regardez les lignes ci-dessous et commandez de nouveau.</translation>
    </message>
    <message>
        <source>‘%1’ is no longer sold to you. Remove it from the cart.</source>
        <translation>«&#xa0;%1&#xa0;» ne vous est plus vendu. Retirez-le du panier.</translation>
    </message>
    <message>
        <source>Only %1 of ‘%2’ are in stock. Change the quantity in the cart.</source>
        <translation>Il n’y a que %1 de «&#xa0;%2&#xa0;» en stock. Modifiez la quantité dans le panier.</translation>
    </message>
</context>
<context>
    <name>PlainUndo</name>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Quelqu’un l’a modifié depuis.</translation>
    </message>
    <message>
        <source>%1 changed it since (%2).</source>
        <translation>%1 l’a modifié depuis (%2).</translation>
    </message>
    <message>
        <source>Was added by the batch and stands in orders or carts; can&apos;t be removed.</source>
        <translation>A été ajouté par le lot et figure dans des commandes ou des paniers&#xa0;; impossible à supprimer.</translation>
    </message>
    <message>
        <source>The batch added it, so undoing removes it.</source>
        <translation>Le lot l’a ajouté, le défaire le supprime donc.</translation>
    </message>
    <message>
        <source>Nothing was undone: all records of this batch were changed since, are gone, or can&apos;t be removed.</source>
        <translation>Rien n’a été défait&#xa0;: tous les enregistrements de ce lot ont été modifiés depuis, n’existent plus ou ne peuvent pas être supprimés.</translation>
    </message>
</context>
<context>
    <name>PlainWriter</name>
    <message>
        <source>Somebody changed it while the import ran. Import the row again.</source>
        <translation>Quelqu’un l’a modifié pendant l’import. Importez la ligne de nouveau.</translation>
    </message>
</context>
<context>
    <name>PreferencesRepository</name>
    <message>
        <source>There is no such page to begin with.</source>
        <translation>Il n’y a pas de telle page de début.</translation>
    </message>
    <message>
        <source>You can&apos;t work for this company at present.</source>
        <translation>Vous ne pouvez pas travailler pour cette société actuellement.</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Utili&amp;ser ces touches</translation>
    </message>
    <message>
        <source>&amp;Back to the usual keys</source>
        <translation>Re&amp;venir aux touches habituelles</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Search an action or keys</source>
        <translation>Rechercher une action ou des touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>N&amp;ouvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is taken by ‘%2’. Give that other keys first.</source>
        <translation>%1 est déjà pris par «&#xa0;%2&#xa0;». Donnez d’abord d’autres touches à cette action.</translation>
    </message>
    <message>
        <source>‘%1’ has no keys now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a maintenant plus de touches.</translation>
    </message>
    <message>
        <source>‘%1’ is %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant sur %2.</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mes paramètres</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take Ctrl or Alt with it, or a function key.</source>
        <translation>%1 sert à saisir du texte. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
</context>
<context>
    <name>PresenceHint</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (depuis %2)</translation>
    </message>
    <message>
        <source>%1 is editing this too.</source>
        <translation>%1 modifie aussi ceci.</translation>
    </message>
    <message>
        <source>%1 are editing this too.</source>
        <translation>%1 modifient aussi ceci.</translation>
    </message>
</context>
<context>
    <name>PriceTierEditor</name>
    <message>
        <source>&amp;Price tiers…</source>
        <translation>&amp;Niveaux de prix…</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>The store shows and sells it</source>
        <translation>La boutique l’affiche et le vend</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>Prix et stock</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Product %1, %2</source>
        <translation>Produit %1, %2</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number, or can be read in two ways. Write it as 1234.50.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre, ou peut se lire de deux façons. Écrivez-le comme 1234,50.</translation>
    </message>
    <message>
        <source>the new product</source>
        <translation>le nouveau produit</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet.</source>
        <translation>Ceci a été saisi auparavant et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this product meanwhile. Your entries are still here.</source>
        <translation>Non enregistré&#xa0;: quelqu’un d’autre a modifié ce produit entre-temps. Vos saisies sont encore là.</translation>
    </message>
    <message>
        <source>The product is as the other person saved it; nothing of yours was left to save.</source>
        <translation>Le produit est tel que l’autre personne l’a enregistré&#xa0;; il ne restait rien de vous à enregistrer.</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet; somebody changed the product since. You will be asked about fields that both of you changed.</source>
        <translation>Ceci a été saisi auparavant et n’est pas encore enregistré&#xa0;; quelqu’un a modifié le produit depuis. Vous serez consulté sur les champs que vous avez modifiés tous les deux.</translation>
    </message>
</context>
<context>
    <name>ProductJudge</name>
    <message>
        <source>Products are not taken from sale because a file does not list them.</source>
        <translation>Des produits ne sont pas retirés de la vente parce qu’un fichier ne les mentionne pas.</translation>
    </message>
    <message>
        <source>There is no such product, so nothing can be taken from sale.</source>
        <translation>Ce produit n’existe pas, rien ne peut donc être retiré de la vente.</translation>
    </message>
    <message>
        <source>The category ‘%1’ is new; it is added.</source>
        <translation>La catégorie «&#xa0;%1&#xa0;» est nouvelle&#xa0;; elle est ajoutée.</translation>
    </message>
    <message>
        <source>It has no price in any price tier, so no customer sees it.</source>
        <translation>Il n’a de prix dans aucun niveau de prix, aucun client ne le voit donc.</translation>
    </message>
    <message>
        <source>A new product needs a category. Map a column to it, or add a value for every row.</source>
        <translation>Un nouveau produit a besoin d’une catégorie. Associez-lui une colonne, ou ajoutez une valeur pour toutes les lignes.</translation>
    </message>
    <message>
        <source>The price is 0: whoever has this price tier gets it for nothing.</source>
        <translation>Le prix est 0&#xa0;: quiconque a ce niveau de prix l’obtient gratuitement.</translation>
    </message>
    <message>
        <source>A product has one category: of ‘%1’ the one taken is ‘%2’.</source>
        <translation>Un produit a une seule catégorie&#xa0;: de «&#xa0;%1&#xa0;», c’est «&#xa0;%2&#xa0;» qui est prise.</translation>
    </message>
</context>
<context>
    <name>ProductKind</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Add new products and change existing ones</source>
        <translation>Ajouter les nouveaux produits et modifier les existants</translation>
    </message>
    <message>
        <source>Only add: ignore existing products</source>
        <translation>Ajouter seulement&#xa0;: ignorer les produits existants</translation>
    </message>
    <message>
        <source>Only change: ignore new products</source>
        <translation>Modifier seulement&#xa0;: ignorer les nouveaux produits</translation>
    </message>
    <message>
        <source>Take the products in the file from sale</source>
        <translation>Retirer de la vente les produits du fichier</translation>
    </message>
    <message>
        <source>Price (of the trade store&apos;s price tier)</source>
        <translation>Prix (du niveau de prix de la boutique professionnelle)</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Prix (%1)</translation>
    </message>
    <message>
        <source>Stock (in the trade store&apos;s warehouse)</source>
        <translation>Stock (dans l’entrepôt de la boutique professionnelle)</translation>
    </message>
    <message>
        <source>Stock (%1)</source>
        <translation>Stock (%1)</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’ (column ‘%2’).</source>
        <translation>Il n’y a pas de niveau de prix «&#xa0;%1&#xa0;» (colonne «&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’ (column ‘%2’).</source>
        <translation>Il n’y a pas d’entrepôt «&#xa0;%1&#xa0;» (colonne «&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Create it first, map the column to another one, or leave the column out.</source>
        <translation>Créez-le d’abord, associez la colonne à un autre, ou omettez la colonne.</translation>
    </message>
</context>
<context>
    <name>ProductReader</name>
    <message>
        <source>Rows are told by the product number, and this one has none.</source>
        <translation>Les lignes se reconnaissent au numéro de produit, et celle-ci n’en a pas.</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’.</source>
        <translation>Il n’y a pas de niveau de prix «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’.</source>
        <translation>Il n’y a pas d’entrepôt «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>‘%1’ looks like a total, a date or nothing at all, not like a product number. Leave the row out, or make the column a text.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un total, à une date ou à rien du tout, pas à un numéro de produit. Excluez la ligne, ou mettez la colonne en texte.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ are the same here, but this row has ‘%3’ and ‘%4’. Leave one of the columns out.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» désignent ici la même chose, mais cette ligne a «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;». Omettez l’une des colonnes.</translation>
    </message>
    <message>
        <source>The price is for %1. Write it for one, and 1 here.</source>
        <translation>Le prix est pour %1. Écrivez-le pour un, et 1 ici.</translation>
    </message>
    <message>
        <source>The price is in %1, the price tier in %2.</source>
        <translation>Le prix est en %1, le niveau de prix en %2.</translation>
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
        <translation>Numéro de produit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>‘%1’ is no quantity: a whole number, or nothing where none is kept.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quantité&#xa0;: un nombre entier, ou rien s’il n’en est pas tenu compte.</translation>
    </message>
    <message>
        <source>‘%1’ is no price in %2: an amount as %3, or nothing where it is not sold.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix en %2&#xa0;: un montant comme %3, ou rien s’il n’y est pas vendu.</translation>
    </message>
</context>
<context>
    <name>ProductsRepository</name>
    <message>
        <source>The product is not there any more.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody changed this product meanwhile. Open it again to see their version.</source>
        <translation>Quelqu’un a modifié ce produit entre-temps. Rouvrez-le pour voir sa version.</translation>
    </message>
    <message>
        <source>This product stands in orders or carts, so it can&apos;t be removed. Take it from sale instead.</source>
        <translation>Ce produit figure dans des commandes ou des paniers, il ne peut donc pas être supprimé. Retirez-le plutôt de la vente.</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Show &amp;products</source>
        <translation>Afficher les pro&amp;duits</translation>
    </message>
    <message>
        <source>Products (%1)</source>
        <translation>Produits (%1)</translation>
    </message>
    <message>
        <source>New pro&amp;duct…</source>
        <translation>Nouveau pro&amp;duit…</translation>
    </message>
    <message>
        <source>Export products…</source>
        <translation>Exporter les produits…</translation>
    </message>
    <message>
        <source>Search number, title or description</source>
        <translation>Rechercher numéro, désignation ou description</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Rechercher des produits</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>Vendu ou non</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Non vendu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>No products yet: import a list of them (Ctrl+I), or add one.</source>
        <translation>Pas encore de produits&#xa0;: importez-en une liste (Ctrl+I), ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>No product is found. Search for less, or show all categories.</source>
        <translation>Aucun produit trouvé. Cherchez moins de mots, ou affichez toutes les catégories.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>Ne plus vendre</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 is on sale.</source>
        <translation>%1 est en vente.</translation>
    </message>
    <message>
        <source>%1 is not sold any more.</source>
        <translation>%1 n’est plus vendu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1 with its prices and stock? That can&apos;t be taken back. A product that was ordered can only be taken from sale.</source>
        <translation>Supprimer %1 avec ses prix et son stock&#xa0;? C’est définitif. Un produit qui a été commandé peut seulement être retiré de la vente.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Exporter les produits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) written to %1.</source>
        <translation>
            <numerusform>%Ln produit écrit dans %1.</numerusform>
            <numerusform>%Ln produits écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>ProgressClock</name>
    <message>
        <source>%1 KB/s</source>
        <translation>%1 Ko/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 lignes/s</translation>
    </message>
    <message numerus="yes">
        <source>%1: %p % · %2 · %Ln second(s) left</source>
        <translation>
            <numerusform>%1&#xa0;: %p % · %2 · encore %Ln seconde</numerusform>
            <numerusform>%1&#xa0;: %p % · %2 · encore %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseCheck</name>
    <message>
        <source>A budget does not allow it.</source>
        <translation>Un budget ne le permet pas.</translation>
    </message>
</context>
<context>
    <name>PurchasingRepository</name>
    <message>
        <source>The address is not there any more.</source>
        <translation>L’adresse n’existe plus.</translation>
    </message>
    <message>
        <source>A unit that it was for is not there any more.</source>
        <translation>Une unité à laquelle c’était destiné n’existe plus.</translation>
    </message>
    <message>
        <source>A company has at most %1 addresses.</source>
        <translation>Une société a au plus %1 adresses.</translation>
    </message>
    <message>
        <source>The company has an address with the code ‘%1’ already.</source>
        <translation>La société a déjà une adresse avec le code « %1 ».</translation>
    </message>
    <message>
        <source>The cost centre is not there any more.</source>
        <translation>Le centre de coûts n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody whom it was for does not belong to the company any more.</source>
        <translation>Quelqu’un à qui c’était destiné ne fait plus partie de la société.</translation>
    </message>
    <message>
        <source>A company has at most %1 cost centres.</source>
        <translation>Une société a au plus %1 centres de coûts.</translation>
    </message>
    <message>
        <source>The company has a cost centre ‘%1’ already.</source>
        <translation>La société a déjà un centre de coûts « %1 ».</translation>
    </message>
    <message>
        <source>Orders are booked on ‘%1’. Switch it off instead.</source>
        <translation>Des commandes sont imputées sur « %1 ». Désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>L’unité n’existe plus.</translation>
    </message>
    <message>
        <source>This way to pay is not there any more.</source>
        <translation>Ce mode de paiement n’existe plus.</translation>
    </message>
    <message>
        <source>What a checkout begins with</source>
        <translation>Ce par quoi une commande commence</translation>
    </message>
    <message>
        <source>The approver does not belong to the company any more.</source>
        <translation>L’approbateur ne fait plus partie de la société.</translation>
    </message>
</context>
<context>
    <name>PurchasingTabs</name>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Remove the address ‘%1’?</source>
        <translation>Retirer l’adresse « %1 » ?</translation>
    </message>
    <message>
        <source>&amp;Cost centres</source>
        <translation>&amp;Centres de coûts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ordered this year</source>
        <translation>Commandé cette année</translation>
    </message>
    <message>
        <source>Remove the cost centre ‘%1’?</source>
        <translation>Retirer le centre de coûts « %1 » ?</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>aucune unité</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>la société</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Chec&amp;kout</source>
        <translation>Comman&amp;de</translation>
    </message>
    <message>
        <source>Checkouts begin with it: %1.</source>
        <translation>Des commandes commencent avec elle : %1.</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>In a file where kontor-store runs</source>
        <translation>Dans un fichier là où tourne kontor-store</translation>
    </message>
    <message>
        <source>In an environment variable of kontor-store</source>
        <translation>Dans une variable d’environnement de kontor-store</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Mot de passe gardé</translation>
    </message>
    <message>
        <source>File or variable</source>
        <translation>Fichier ou variable</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Mot de passe du trousseau</translation>
    </message>
</context>
<context>
    <name>QuantitiesDialog</name>
    <message>
        <source>Ship order %1</source>
        <translation>Expédier la commande %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Annuler la commande %1</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Référence produit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Combien de %1</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Remarque&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>&amp;Expédier</translation>
    </message>
    <message>
        <source>Cancel &amp;these</source>
        <translation>Annuler &amp;ces quantités</translation>
    </message>
    <message>
        <source>&amp;Keep the order</source>
        <translation>&amp;Garder la commande</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>What is left out stays open and can be shipped later.</source>
        <translation>Ce qui est laissé de côté reste ouvert et peut être expédié plus tard.</translation>
    </message>
    <message>
        <source>What is cancelled goes back into the warehouse. What was shipped can&apos;t be cancelled. The reason is told to the customer.</source>
        <translation>Ce qui est annulé retourne au stock. Ce qui est expédié ne peut être annulé. Le motif est dit au client.</translation>
    </message>
    <message>
        <source>Say of at least one line how many.</source>
        <translation>Indiquez pour une ligne au moins combien.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Dites pourquoi elle est annulée.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1&#xa0;: des modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>None of its own</source>
        <translation>Aucun propre</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more refused rows are not in this file, it would be too long. Mend in the imported file what they have in common, and import that again.</source>
        <translation>%1 autres lignes refusées ne sont pas dans ce fichier, il serait trop long. Corrigez dans le fichier importé ce qu’elles ont en commun, et importez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them there and import that file.</source>
        <translation>Les lignes refusées sont dans %1. Corrigez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>Writing everything in one transaction. Cancel leaves nothing behind.</source>
        <translation>Tout est écrit en une seule transaction. Annuler ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import did not happen.</source>
        <translation>L’import n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>L’import est terminé.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 ignored, %5 refused; %6 seconds.</source>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés, %4 ignorés, %5 refusés&#xa0;; %6 secondes.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The import waits for another staff member.</source>
        <translation>L’import attend un autre membre de l’équipe.</translation>
    </message>
    <message>
        <source>So many rows need the approval of another staff member. They find the batch on the Imports page, look through it and approve it there; nothing has been changed yet.</source>
        <translation>Autant de lignes demandent l’approbation d’un autre membre de l’équipe. Il trouve le lot sur la page Imports, l’examine et l’approuve là&#xa0;; rien n’a encore été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln invitation(s)…</source>
        <translation>
            <numerusform>Envoyer %Ln invitation…</numerusform>
            <numerusform>Envoyer %Ln invitations…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Envoyer les invitations</translation>
    </message>
    <message numerus="yes">
        <source>Mail an invitation to %Ln imported customer(s)? That can&apos;t be taken back.</source>
        <translation>
            <numerusform>Envoyer une invitation par e-mail à %Ln client importé&#xa0;? C’est définitif.</numerusform>
            <numerusform>Envoyer une invitation par e-mail à %Ln clients importés&#xa0;? C’est définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) queued.</source>
        <translation>
            <numerusform>%Ln invitation mise en file d’attente.</numerusform>
            <numerusform>%Ln invitations mises en file d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the import happened.</source>
        <translation>On ne sait pas si l’import a eu lieu.</translation>
    </message>
    <message>
        <source>The Imports page says so as soon as the database answers; if the batch is still being reviewed there, import it from there.</source>
        <translation>La page Imports le dira dès que la base de données répondra&#xa0;; si le lot y est encore en cours d’examen, importez-le de là.</translation>
    </message>
    <message>
        <source>The checked rows are kept with all that you decided: review them again from the Imports page, or discard them there.</source>
        <translation>Les lignes vérifiées sont conservées avec tout ce que vous avez décidé&#xa0;: examinez-les de nouveau depuis la page Imports, ou abandonnez-les là.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Asking for approval…</source>
        <translation>Demande d’approbation…</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Lines of the request</source>
        <translation>Lignes de la demande</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Numéro de produit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>Pourquoi une approbation est nécessaire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Order request</source>
        <translation>Demande de commande</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open co&amp;mpany</source>
        <translation>Ouvrir la &amp;société</translation>
    </message>
    <message>
        <source>Open &amp;customer</source>
        <translation>Ouvrir le &amp;client</translation>
    </message>
    <message>
        <source>Open &amp;order</source>
        <translation>Ouvrir la c&amp;ommande</translation>
    </message>
    <message>
        <source>Order request %1: %2</source>
        <translation>Demande de commande %1 : %2</translation>
    </message>
    <message>
        <source>%1. Total: %2.</source>
        <translation>%1. Total : %2.</translation>
    </message>
    <message>
        <source>Sent %1 by %2, for %3.</source>
        <translation>Envoyée le %1 par %2, pour %3.</translation>
    </message>
    <message>
        <source>They say: %1</source>
        <translation>Message : %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bill to: %1</source>
        <translation>Facturer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ship to: %1</source>
        <translation>Livrer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Paiement : %1</translation>
    </message>
    <message>
        <source>Cost centre: %1</source>
        <translation>Centre de coûts : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>It became the order %1.</source>
        <translation>Elle est devenue la commande %1.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <translation>Elle attend jusqu’au %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>RequestTableModel</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>RequestsRepository</name>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is a character that can&apos;t be printed.</source>
        <translation>Un caractère n’est pas imprimable.</translation>
    </message>
    <message>
        <source>The request has no line %1.</source>
        <translation>La demande n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>Of ‘%1’ %2 were asked for: write fewer, or 0.</source>
        <translation>De « %1 », %2 sont demandés : écrivez moins, ou 0.</translation>
    </message>
    <message>
        <source>The request %1 is ‘%2’ by now. Nothing was done.</source>
        <translation>La demande %1 est à présent « %2 ». Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nobody decides what they asked for themselves.</source>
        <translation>Personne ne décide de ses propres demandes.</translation>
    </message>
    <message>
        <source>This request is not yours to decide (any more).</source>
        <translation>Cette demande n’est pas (ou plus) de votre ressort.</translation>
    </message>
    <message>
        <source>‘%1’ is no decision.</source>
        <translation>« %1 » n’est pas une décision.</translation>
    </message>
    <message>
        <source>There is no such order request.</source>
        <translation>Cette demande n’existe pas.</translation>
    </message>
    <message>
        <source>The request %1 was changed meanwhile: it is ‘%2’ now. Nothing was done. Look at it again.</source>
        <translation>La demande %1 a été modifiée : elle est maintenant « %2 ». Rien n’a été fait. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not belong to the company any more.</source>
        <translation>%1 ne fait plus partie de la société.</translation>
    </message>
    <message>
        <source>Nobody of your company can approve this now. Ask somebody who looks after your company.</source>
        <translation>Personne de votre société ne peut approuver cela pour l’instant. Adressez-vous à qui suit votre société.</translation>
    </message>
    <message>
        <source>You may not ask for approval. Your administrators can change that.</source>
        <translation>Vous ne pouvez pas demander d’approbation. Vos administrateurs peuvent changer cela.</translation>
    </message>
    <message>
        <source>Something of it is no longer sold to you. Set its quantity to 0, or put the rest into the cart.</source>
        <translation>Un article ne vous est plus vendu. Mettez sa quantité à 0, ou mettez le reste au panier.</translation>
    </message>
    <message>
        <source>The request %1 was ordered.</source>
        <translation>La demande %1 a été commandée.</translation>
    </message>
    <message>
        <source>Nothing would be left. Decline or withdraw the request instead.</source>
        <translation>Il ne resterait rien. Refusez ou retirez plutôt la demande.</translation>
    </message>
    <message>
        <source>Somebody agreed to the request %1 meanwhile, or changed it. Nothing was done. Look at it again.</source>
        <translation>Quelqu’un a entre-temps accepté ou modifié la demande %1. Rien n’a été fait. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>Écrivez ce que vous voulez dire.</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Order requests</source>
        <translation>Demandes de commande</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Show order requests</source>
        <translation>Afficher les demandes de commande</translation>
    </message>
    <message>
        <source>Export order requests…</source>
        <translation>Exporter les demandes de commande…</translation>
    </message>
    <message>
        <source>Order request %1: %2</source>
        <translation>Demande de commande %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order request(s)</source>
        <translation>
            <numerusform>%Ln demande de commande</numerusform>
            <numerusform>%Ln demandes de commande</numerusform>
        </translation>
    </message>
    <message>
        <source>No order request is found. Search for less, or show all states.</source>
        <translation>Aucune demande trouvée. Cherchez moins de mots, ou affichez tous les états.</translation>
    </message>
    <message>
        <source>No order requests yet: people of companies send them in the trade store.</source>
        <translation>Pas encore de demandes : les employés des sociétés les envoient dans la boutique.</translation>
    </message>
    <message>
        <source>Search number, reference, person or product</source>
        <translation>Numéro, référence, personne ou article</translation>
    </message>
    <message>
        <source>Search order requests</source>
        <translation>Rechercher des demandes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore réglées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All trade stores</source>
        <translation>Toutes les boutiques professionnelles</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export order requests</source>
        <translation>Exporter les demandes de commande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order request(s) written to %1.</source>
        <translation>
            <numerusform>%Ln demande écrite dans %1.</numerusform>
            <numerusform>%Ln demandes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order requests (%1 waiting)</source>
        <translation>Demandes de commande (%1 en attente)</translation>
    </message>
</context>
<context>
    <name>RightsSetup</name>
    <message>
        <source>The name of the database is too long: roles are called after it.</source>
        <translation>Le nom de la base de données est trop long&#xa0;: des rôles sont nommés d’après lui.</translation>
    </message>
    <message>
        <source>This role may not create roles on the server. Connect as its administrator (postgres, for example).</source>
        <translation>Ce rôle n’a pas le droit de créer des rôles sur le serveur. Connectez-vous comme son administrateur (postgres, par exemple).</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>tout montant</translation>
    </message>
    <message>
        <source>Buy up to</source>
        <translation>Acheter jusqu’à</translation>
    </message>
    <message>
        <source>Approve up to</source>
        <translation>Approuver jusqu’à</translation>
    </message>
    <message>
        <source>Currency of these amounts</source>
        <translation>Devise de ces montants</translation>
    </message>
    <message>
        <source>Write an amount such as 1000.00.</source>
        <translation>Écrivez un montant comme 1000,00.</translation>
    </message>
    <message>
        <source>Write the currency by its three letters, as EUR.</source>
        <translation>Écrivez la devise en trois lettres, par exemple EUR.</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>Broken bytes: they don&apos;t fit %1, in which the file is written. Type the cell anew.</source>
        <translation>Octets défectueux&#xa0;: ils ne correspondent pas à %1, l’encodage du fichier. Saisissez la cellule de nouveau.</translation>
    </message>
    <message>
        <source>Has a control character (%1), which no text may hold.</source>
        <translation>Contient un caractère de contrôle (%1), qu’aucun texte ne peut contenir.</translation>
    </message>
    <message>
        <source>Broken bytes: cell %1 doesn&apos;t fit %2, in which the file is written.</source>
        <translation>Octets défectueux&#xa0;: la cellule %1 ne correspond pas à %2, l’encodage du fichier.</translation>
    </message>
    <message>
        <source>The cell is empty, and empty cells clear: it is taken for a no.</source>
        <translation>La cellule est vide, et les cellules vides vident le champ&#xa0;: elle vaut non.</translation>
    </message>
    <message>
        <source>This is the header once more; it is left out.</source>
        <translation>C’est encore une fois l’en-tête&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>The row has only what no column is mapped for, a further picture perhaps; it is left out.</source>
        <translation>La ligne ne contient que des choses auxquelles aucune colonne n’est associée, peut-être une image de plus&#xa0;; elle est omise.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Remove blanks at both &amp;ends</source>
        <translation>&amp;Enlever les espaces aux deux bouts</translation>
    </message>
    <message>
        <source>Rules for the column %1</source>
        <translation>Règles de la colonne %1</translation>
    </message>
    <message>
        <source>1 is the first part, -1 the last.</source>
        <translation>1 est la première partie, -1 la dernière.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAJUSCULES</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>Every Word Capital</source>
        <translation>Initiales Majuscules</translation>
    </message>
    <message>
        <source>Headings of other columns, with commas between</source>
        <translation>En-têtes d’autres colonnes, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Join with</source>
        <translation>&amp;Joindre à</translation>
    </message>
    <message>
        <source>Text &amp;between</source>
        <translation>Te&amp;xte entre deux</translation>
    </message>
    <message>
        <source>&amp;Split at</source>
        <translation>&amp;Couper à</translation>
    </message>
    <message>
        <source>&amp;Part to keep</source>
        <translation>&amp;Partie à garder</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>&amp;Value table</source>
        <translation>&amp;Table de valeurs</translation>
    </message>
    <message>
        <source>&amp;When empty</source>
        <translation>Si &amp;vide</translation>
    </message>
    <message>
        <source>‘%1’ becomes ‘%2’.</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>join</source>
        <translation>joindre</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>sans espaces</translation>
    </message>
    <message>
        <source>split</source>
        <translation>couper</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The file has no column ‘%1’ to join with.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;» à joindre.</translation>
    </message>
    <message>
        <source>Yes and &amp;no exchanged (the column says when not)</source>
        <translation>Oui et &amp;non inversés (la colonne dit quand ce n’est pas le cas)</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>du dessus</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>&amp;Staff may set a password; it must be changed at the next sign-in</source>
        <translation>L’é&amp;quipe peut définir un mot de passe (à changer à la connexion suivante)</translation>
    </message>
    <message>
        <source>A changed &amp;e-mail address counts only when confirmed there</source>
        <translation>Une nouvelle adresse &amp;e-mail ne vaut qu’une fois confirmée par elle</translation>
    </message>
    <message>
        <source>Customers may make themselves a personal sign-in &amp;link</source>
        <translation>Les clients peuvent se créer un &amp;lien personnel de connexion</translation>
    </message>
    <message>
        <source>Staff must say &amp;why they log in as a customer</source>
        <translation>L’équipe doit dire &amp;pourquoi elle se connecte en tant que client</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Customers may switch it on</source>
        <translation>Les clients peuvent l’activer</translation>
    </message>
    <message>
        <source>Required of every customer</source>
        <translation>Exigé de chaque client</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Unless the customer forbids it</source>
        <translation>Sauf si le client l’interdit</translation>
    </message>
    <message>
        <source>Only if the customer allows it</source>
        <translation>Seulement si le client l’autorise</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Second &amp;facteur</translation>
    </message>
    <message>
        <source>&amp;Consent to logging in as a customer</source>
        <translation>A&amp;ccord à la connexion en tant que client</translation>
    </message>
    <message>
        <source>Customers may enter and change their &amp;own addresses</source>
        <translation>Les clients peuvent saisir et modifier leurs &amp;adresses</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Until somebody confirms them</source>
        <translation>Jusqu’à ce que quelqu’un les confirme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) long</source>
        <translation>
            <numerusform>pendant %Ln minute</numerusform>
            <numerusform>pendant %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) long</source>
        <translation>
            <numerusform>pendant %Ln heure</numerusform>
            <numerusform>pendant %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers may cancel or&amp;ders</source>
        <translation>Les clients peuvent annuler des comman&amp;des</translation>
    </message>
    <message>
        <source>Customers &amp;begin with</source>
        <translation>Les clients co&amp;mmencent par</translation>
    </message>
    <message>
        <source>as the server has it</source>
        <translation>celui du serveur</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fu&amp;seau horaire</translation>
    </message>
    <message>
        <source>Order re&amp;quests wait</source>
        <translation>Les demandes a&amp;ttendent</translation>
    </message>
    <message>
        <source>Dearer than &amp;approved by</source>
        <translation>Plus c&amp;her qu’approuvé de</translation>
    </message>
</context>
<context>
    <name>SavedViewsRepository</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>Only the owner of a view can remove it.</source>
        <translation>Seul le propriétaire d’une vue peut la supprimer.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>&amp;Reset second factor…</source>
        <translation>&amp;Réinitialiser le second facteur…</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>Paramètres MFA</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>&amp;Number for text messages</source>
        <translation>&amp;Numéro pour les SMS</translation>
    </message>
    <message>
        <source>MFA settings of %1</source>
        <translation>Paramètres MFA de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery code(s) left</source>
        <translation>
            <numerusform>encore %Ln code de récupération</numerusform>
            <numerusform>encore %Ln codes de récupération</numerusform>
        </translation>
    </message>
    <message>
        <source>must be set up at the next sign-in</source>
        <translation>à configurer à la prochaine connexion</translation>
    </message>
    <message>
        <source>this trade store does not ask for one</source>
        <translation>cette boutique professionnelle n’en demande pas</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Réinitialiser le second facteur</translation>
    </message>
    <message>
        <source>Why? It is kept with the customer&apos;s activity.</source>
        <translation>Pourquoi&#xa0;? Le motif est conservé dans l’activité du client.</translation>
    </message>
    <message>
        <source>The second factor is off. The customer signs in with the password and can set it up again.</source>
        <translation>Le second facteur est désactivé. Le client se connecte avec son mot de passe et peut le configurer de nouveau.</translation>
    </message>
</context>
<context>
    <name>SecondFactorRepository</name>
    <message>
        <source>There is no mobile number for text messages yet. Ask your contact to enter one.</source>
        <translation>Il n’y a pas encore de numéro de mobile pour les SMS. Demandez à votre interlocuteur d’en saisir un.</translation>
    </message>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>The customer signs in with codes sent to this number. Reset the second factor first.</source>
        <translation>Le client se connecte avec des codes envoyés à ce numéro. Réinitialisez d’abord le second facteur.</translation>
    </message>
    <message>
        <source>Say why: it is kept with the customer&apos;s activity.</source>
        <translation>Dites pourquoi&#xa0;: le motif est conservé dans l’activité du client.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Sign-in attempts</source>
        <translation>Tentatives de connexion</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>Ter&amp;miner la session</translation>
    </message>
    <message>
        <source>End &amp;all sessions</source>
        <translation>&amp;Terminer toutes les sessions</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;bloquer</translation>
    </message>
    <message>
        <source>Revoke personal &amp;link</source>
        <translation>Révoquer le &amp;lien personnel</translation>
    </message>
    <message>
        <source>Sessions and sign-in attempts</source>
        <translation>Sessions et tentatives de connexion</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>All sessions are ended.</source>
        <translation>Toutes les sessions sont terminées.</translation>
    </message>
    <message>
        <source>The customer may try again at once.</source>
        <translation>Le client peut réessayer aussitôt.</translation>
    </message>
    <message>
        <source>The personal link is dead.</source>
        <translation>Le lien personnel ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Sessions and sign-in attempts of %1</source>
        <translation>Sessions et tentatives de connexion de %1</translation>
    </message>
    <message>
        <source>Must wait until %1 after too many tries, at the address they came from.</source>
        <translation>Doit attendre jusqu’au %1 après trop de tentatives, à l’adresse d’où elles venaient.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Non bloqué.</translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
</context>
<context>
    <name>SessionsRepository</name>
    <message>
        <source>You do not have the right to log in as a customer. Ask an administrator.</source>
        <translation>Vous n’avez pas le droit de vous connecter en tant que client. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This customer is deactivated and may not enter the trade store. Re-enable the customer first.</source>
        <translation>Ce client est désactivé et ne peut pas entrer dans la boutique professionnelle. Réactivez d’abord le client.</translation>
    </message>
    <message>
        <source>The trade store ‘%1’ is switched off. Switch it on under Trade stores.</source>
        <translation>La boutique professionnelle «&#xa0;%1&#xa0;» est désactivée. Activez-la sous Boutiques professionnelles.</translation>
    </message>
    <message>
        <source>This trade store wants to know why you log in as a customer. Enter a reason.</source>
        <translation>Cette boutique professionnelle veut savoir pourquoi vous vous connectez en tant que client. Saisissez un motif.</translation>
    </message>
    <message>
        <source>This customer has not agreed that staff log in for them. They can allow it in their profile in the trade store.</source>
        <translation>Ce client n’a pas accepté que l’équipe se connecte à sa place. Il peut l’autoriser dans son profil, dans la boutique professionnelle.</translation>
    </message>
    <message>
        <source>The companies that this customer belongs to are switched off or deactivated, so they can&apos;t be in the trade store. See Companies.</source>
        <translation>Les sociétés de ce client sont désactivées, il ne peut donc pas être dans la boutique. Voir Sociétés.</translation>
    </message>
    <message>
        <source>You can&apos;t work for this company at present.</source>
        <translation>Vous ne pouvez pas travailler pour cette société actuellement.</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 30 secondes.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Accounting system</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Sources…</translation>
    </message>
</context>
<context>
    <name>StaffEditor</name>
    <message>
        <source>This is a file: whoever can open it may do everything in it. For a team with rights, use a PostgreSQL server.</source>
        <translation>C’est un fichier&#xa0;: quiconque peut l’ouvrir peut tout y faire. Pour une équipe avec des droits, utilisez un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>This database holds no rights yet: whoever connects may do what their role of the server may. Its administrator sets rights up with: kontorctl init --admin LOGIN</source>
        <translation>Cette base de données ne contient pas encore de droits&#xa0;: quiconque se connecte peut ce que son rôle peut sur le serveur. Son administrateur met les droits en place avec&#xa0;: kontorctl init --admin LOGIN</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (révoqué)</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vide&#xa0;: reste tel quel</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>The role has this right.</source>
        <translation>Le rôle a ce droit.</translation>
    </message>
    <message>
        <source>A login has small letters, digits, dots and dashes, and begins with a letter.</source>
        <translation>Un identifiant a des minuscules, des chiffres, des points et des tirets, et commence par une lettre.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Un mot de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Sta&amp;ff…</source>
        <translation>É&amp;quipe…</translation>
    </message>
</context>
<context>
    <name>StaffRepository</name>
    <message>
        <source>You (%1) are not entered as staff here. Ask an administrator.</source>
        <translation>Vous (%1) n’êtes pas inscrit ici comme membre de l’équipe. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>An SQLite file knows no staff with rights: whoever can open it has it all. For a team, use a PostgreSQL server.</source>
        <translation>Un fichier SQLite ne connaît pas d’équipe avec des droits&#xa0;: quiconque peut l’ouvrir a tout. Pour une équipe, utilisez un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>This database holds no rights yet. Its administrator sets them up: kontorctl init.</source>
        <translation>Cette base de données ne contient pas encore de droits. Son administrateur les met en place&#xa0;: kontorctl init.</translation>
    </message>
    <message>
        <source>‘%1’ is entered already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà inscrit.</translation>
    </message>
    <message>
        <source>There is a role ‘%1’ on this server, which is nobody&apos;s of this staff.</source>
        <translation>Il y a sur ce serveur un rôle «&#xa0;%1&#xa0;» qui n’est à personne de cette équipe.</translation>
    </message>
    <message>
        <source>This login is kept for the server&apos;s own use. Take another one.</source>
        <translation>Cet identifiant est réservé au serveur lui-même. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>Nobody takes their own rights away: let another administrator do it.</source>
        <translation>Personne ne se retire ses propres droits&#xa0;: laissez un autre administrateur le faire.</translation>
    </message>
    <message>
        <source>A file has no passwords: whoever can open it has it all.</source>
        <translation>Un fichier n’a pas de mots de passe&#xa0;: quiconque peut l’ouvrir a tout.</translation>
    </message>
</context>
<context>
    <name>StagedRowsModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason or change</source>
        <translation>Motif ou modification</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StagingRepository</name>
    <message>
        <source>The batch is not there any more.</source>
        <translation>Ce lot n’existe plus.</translation>
    </message>
    <message>
        <source>The row is not there any more.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
    <message>
        <source>This batch waits for approval, so its cells stay as they are. Leave rows out, or discard the batch and import a mended file.</source>
        <translation>Ce lot attend une approbation, ses cellules restent donc comme elles sont. Excluez des lignes, ou abandonnez le lot et importez un fichier corrigé.</translation>
    </message>
    <message>
        <source>This batch is written already, or somebody discarded it.</source>
        <translation>Ce lot est déjà écrit, ou quelqu’un l’a abandonné.</translation>
    </message>
    <message>
        <source>This batch waits for the approval of another staff member; only they may leave rows out or confirm whom it deactivates.</source>
        <translation>Ce lot attend l’approbation d’un autre membre de l’équipe&#xa0;; lui seul peut exclure des lignes ou confirmer qui le lot désactive.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Quick order</source>
        <translation>Commande rapide</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Order requests</source>
        <translation>Demandes de commande</translation>
    </message>
</context>
<context>
    <name>StorePane</name>
    <message>
        <source>End session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>The page tried to leave the trade store. That is not possible here.</source>
        <translation>La page a tenté de quitter la boutique professionnelle. Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not the trade store. That is not possible here.</source>
        <translation>La page a tenté d’ouvrir %1, qui n’est pas la boutique professionnelle. Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>The page stopped working. Press Reload to open it again.</source>
        <translation>La page ne répond plus. Cliquez sur Recharger pour la rouvrir.</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>The session is over. Nothing more can be done as this customer here.</source>
        <translation>La session est terminée. Rien de plus ne peut être fait ici en tant que ce client.</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Session terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the store as %1</source>
        <translation>la boutique en tant que %1</translation>
    </message>
</context>
<context>
    <name>StorePanes</name>
    <message>
        <source>%1 is deactivated and may not enter the trade store. Re-enable the customer first.</source>
        <translation>%1 est désactivé et ne peut pas entrer dans la boutique professionnelle. Réactivez d’abord le client.</translation>
    </message>
    <message>
        <source>No local port was free to hand the customer over to the browser. Try again.</source>
        <translation>Aucun port local n’était libre pour transmettre le client au navigateur. Réessayez.</translation>
    </message>
    <message>
        <source>The trade store opens in your browser as %1. Sign out there when you are done.</source>
        <translation>La boutique professionnelle s’ouvre dans votre navigateur en tant que %1. Déconnectez-vous là quand vous avez fini.</translation>
    </message>
    <message>
        <source>Log in as customer</source>
        <translation>Se connecter en tant que client</translation>
    </message>
    <message>
        <source>Why do you log in as %1?</source>
        <translation>Pourquoi vous connectez-vous en tant que %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Log in as customer</source>
        <translation>Se &amp;connecter en tant que client</translation>
    </message>
    <message>
        <source>Store beside the lists</source>
        <translation>Boutique à côté des listes</translation>
    </message>
    <message>
        <source>Store in full width</source>
        <translation>Boutique en pleine largeur</translation>
    </message>
    <message>
        <source>Store in its own window</source>
        <translation>Boutique dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Hide the store</source>
        <translation>Masquer la boutique</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message>
        <source>Save &amp;all</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aband&amp;onner</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Collage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted cell(s) did not fit into their columns and were left out.</source>
        <translation>
            <numerusform>%Ln cellule collée ne convenait pas à sa colonne et a été omise.</numerusform>
            <numerusform>%Ln cellules collées ne convenaient pas à leurs colonnes et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation>Recopie vers le bas</translation>
    </message>
    <message>
        <source>Type into a cell, paste a block (Ctrl+V) or fill down (Ctrl+R). Company, e-mail, source code, price tier and warehouse can be changed.</source>
        <translation>Tapez dans une cellule, collez un bloc (Ctrl+V) ou recopiez vers le bas (Ctrl+R). Société, e-mail, code client de la source, niveau de prix et entrepôt peuvent être modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed, not saved yet.</source>
        <translation>
            <numerusform>%Ln cellule modifiée, pas encore enregistrée.</numerusform>
            <numerusform>%Ln cellules modifiées, pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) had been changed by somebody else since you typed; your cells stay marked. Save again to write over that, or discard.</source>
        <translation>
            <numerusform>%Ln client a été modifié par quelqu’un d’autre depuis votre saisie&#xa0;; vos cellules restent marquées. Enregistrez de nouveau pour écraser, ou abandonnez.</numerusform>
            <numerusform>%Ln clients ont été modifiés par quelqu’un d’autre depuis votre saisie&#xa0;; vos cellules restent marquées. Enregistrez de nouveau pour écraser, ou abandonnez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with a password are told of a new e-mail address by mail.</source>
        <translation>Les clients ayant un mot de passe sont avertis par e-mail d’une nouvelle adresse.</translation>
    </message>
    <message>
        <source>Save or discard the changed cells first.</source>
        <translation>Enregistrez ou abandonnez d’abord les cellules modifiées.</translation>
    </message>
    <message>
        <source>That is more than can be typed into a table at once. Use Change many, or an import, for so many.</source>
        <translation>C’est plus qu’on ne peut saisir à la fois dans un tableau. Pour en modifier autant, utilisez «&#xa0;Modifier plusieurs&#xa0;» ou un import.</translation>
    </message>
    <message>
        <source>Others changed the list meanwhile, so nothing was typed. Try again.</source>
        <translation>D’autres ont modifié la liste entre-temps, rien n’a donc été saisi. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted line(s) lie below the end of the list and were left out.</source>
        <translation>
            <numerusform>%Ln ligne collée dépasse la fin de la liste et a été omise.</numerusform>
            <numerusform>%Ln lignes collées dépassent la fin de la liste et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new e-mail address(es) wait until their owners confirm them; the old ones stay until then.</source>
        <translation>
            <numerusform>%Ln nouvelle adresse e-mail attend que son titulaire la confirme&#xa0;; l’ancienne reste jusque-là.</numerusform>
            <numerusform>%Ln nouvelles adresses e-mail attendent que leurs titulaires les confirment&#xa0;; les anciennes restent jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: theirs ‘%3’, yours ‘%4’.</source>
        <translation>%1, %2&#xa0;: la leur «&#xa0;%3&#xa0;», la vôtre «&#xa0;%4&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln cell(s)…</source>
        <translation>
            <numerusform>Enregistrement de %Ln cellule…</numerusform>
            <numerusform>Enregistrement de %Ln cellules…</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than can be copied at once. Export takes them all.</source>
        <translation>C’est plus qu’on ne peut copier à la fois. L’export prend tout.</translation>
    </message>
    <message>
        <source>Select one block of cells to copy it.</source>
        <translation>Sélectionnez un seul bloc de cellules pour le copier.</translation>
    </message>
    <message>
        <source>Some of these rows are not loaded yet. Scroll through them, or use Export.</source>
        <translation>Certaines de ces lignes ne sont pas encore chargées. Faites-les défiler, ou utilisez l’export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation>
            <numerusform>%Ln client modifié.</numerusform>
            <numerusform>%Ln clients modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch can be undone under Imports.</source>
        <translation>Le lot peut être défait sous Imports.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the table</source>
        <translation>
            <numerusform>%Ln cellule du tableau</numerusform>
            <numerusform>%Ln cellules du tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>Trade store and source</source>
        <translation>Boutique professionnelle et source</translation>
    </message>
    <message>
        <source>clears the field</source>
        <translation>vide le champ</translation>
    </message>
    <message>
        <source>source and source code (else e-mail, username)</source>
        <translation>source et code client de la source (sinon e-mail, nom d’utilisateur)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>are left out, the others are imported</source>
        <translation>sont exclues, les autres sont importées</translation>
    </message>
    <message>
        <source>stop the import when there are more than %1</source>
        <translation>arrêtent l’import s’il y en a plus de %1</translation>
    </message>
    <message>
        <source>Where the rows belong, and what an import may change.</source>
        <translation>À quoi appartiennent les lignes, et ce qu’un import peut modifier.</translation>
    </message>
    <message>
        <source>keeps what is there</source>
        <translation>garde ce qui est là</translation>
    </message>
    <message>
        <source>sets what a new one would get</source>
        <translation>met ce qu’aurait un nouveau</translation>
    </message>
</context>
<context>
    <name>TaskTableModel</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>No task. Tasks are made from a customer (Customer → New task…).</source>
        <translation>Aucune tâche. Les tâches se créent à partir d’un client (Client → Nouvelle tâche…).</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tâches de qui</translation>
    </message>
    <message>
        <source>For me or anybody</source>
        <translation>Pour moi ou n’importe qui</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Tasks (%1 due)</source>
        <translation>Tâches (%1 à échéance)</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Nouvelle note…</translation>
    </message>
    <message>
        <source>New call…</source>
        <translation>Nouvel appel…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Reset to default</source>
        <translation>&amp;Rétablir l’original</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Modèles d’e-mails</translation>
    </message>
    <message>
        <source>Trade st&amp;ore</source>
        <translation>&amp;Boutique professionnelle</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview as text</source>
        <translation>Aperçu en texte</translation>
    </message>
    <message>
        <source>Send me a t&amp;est mail…</source>
        <translation>M’en&amp;voyer un essai…</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The template is saved. Mails that are still queued use it too.</source>
        <translation>Le modèle est enregistré. Les e-mails encore en file d’attente l’utilisent aussi.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Go back to Kontor&apos;s own wording of this mail? Your wording is lost.</source>
        <translation>Revenir au texte de Kontor pour cet e-mail&#xa0;? Votre texte sera perdu.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>E-mail d’essai</translation>
    </message>
    <message>
        <source>Send it to this address:</source>
        <translation>L’envoyer à cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The test mail is queued. The Mail page shows what becomes of it.</source>
        <translation>L’e-mail d’essai est en file d’attente. La page E-mails montre ce qu’il devient.</translation>
    </message>
</context>
<context>
    <name>TimelineKind</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>TimelineRepository</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody removed it.</source>
        <translation>Cela n’existe plus&#xa0;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Open it again to see what it says now.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps. Rouvrez-le pour voir ce qui y est écrit maintenant.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes and calls</source>
        <translation>Notes et appels</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tâche…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher plus ancien</translation>
    </message>
    <message>
        <source>Nothing yet. Write a note, or drop a file here.</source>
        <translation>Rien pour l’instant. Écrivez une note, ou déposez un fichier ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this line from the customer&apos;s timeline?</source>
        <translation>Supprimer cette ligne de la chronologie du client&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TotpSeal</name>
    <message>
        <source>This is no key: %1 bytes in Base64 are expected.</source>
        <translation>Ce n’est pas une clé&#xa0;: %1 octets en Base64 sont attendus.</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire la clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others may read the key %1. Make it its owner&apos;s alone: chmod 600.</source>
        <translation>D’autres peuvent lire la clé %1. Réservez-la à son propriétaire&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>A second factor can&apos;t be checked: it was sealed with another key.</source>
        <translation>Impossible de vérifier un second facteur&#xa0;: il a été scellé avec une autre clé.</translation>
    </message>
</context>
<context>
    <name>TypedFilter</name>
    <message>
        <source>Write the value of %1 right after the colon, without a blank.</source>
        <translation>Écrivez la valeur de %1 juste après les deux-points, sans espace.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo %1 of %2?</source>
        <translation>Défaire %1 (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went out to these customers since. They can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln e-mail est parti depuis à ces clients. Il ne peut pas être rappelé.</numerusform>
            <numerusform>%Ln e-mails sont partis depuis à ces clients. Ils ne peuvent pas être rappelés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) that the batch ended are mailed anew.</source>
        <translation>
            <numerusform>%Ln invitation à laquelle le lot a mis fin est envoyée de nouveau.</numerusform>
            <numerusform>%Ln invitations auxquelles le lot a mis fin sont envoyées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what that would change…</source>
        <translation>Recherche de ce que cela changerait…</translation>
    </message>
    <message>
        <source>&amp;Tick all that are listed</source>
        <translation>Cocher &amp;tout ce qui est affiché</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>Tick those that shall be undone all the same; later changes to them are then lost.</source>
        <translation>Cochez ceux qui doivent être défaits malgré tout&#xa0;; leurs modifications ultérieures sont alors perdues.</translation>
    </message>
    <message>
        <source>The first %1 are listed; the others can be undone afterwards.</source>
        <translation>Les %1 premiers sont affichés&#xa0;; les autres pourront être défaits ensuite.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiés depuis</translation>
    </message>
    <message>
        <source>Changed, and given back what was there: %1.</source>
        <translation>Modifiés, ils retrouvent ce qui était là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added, and removed again: %1.</source>
        <translation>Ajoutés, ils sont de nouveau supprimés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left as they are, for the reasons below: %1.</source>
        <translation>Laissés tels quels, pour les raisons ci-dessous&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Business unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>New business unit</source>
        <translation>Nouvelle unité</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>la société</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
</context>
<context>
    <name>UnitsChooser</name>
    <message>
        <source>&amp;All units</source>
        <translation>&amp;Toutes les unités</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
</context>
<context>
    <name>ViewsDesk</name>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Share the view with everybody who uses this database?</source>
        <translation>Partager la vue avec tous ceux qui utilisent cette base de données&#xa0;?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Pour moi seul</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save what the table shows as a view</source>
        <translation>Enregistrer comme vue ce qu’affiche le tableau</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Supprimer la vue</translation>
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
        <translation>La vôtre, partagée avec tous</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Partagée par %1</translation>
    </message>
    <message>
        <source>Remove the view %1 for everybody who uses this database?</source>
        <translation>Supprimer la vue %1 pour tous ceux qui utilisent cette base de données&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 shared this view; only its owner can remove it.</source>
        <translation>%1 a partagé cette vue&#xa0;; seul son propriétaire peut la supprimer.</translation>
    </message>
</context>
<context>
    <name>WarehouseEditor</name>
    <message>
        <source>&amp;Warehouses…</source>
        <translation>&amp;Entrepôts…</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>%1, week by week, this one last: %2</source>
        <translation>%1, semaine par semaine, celle-ci en dernier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 cette semaine</translation>
    </message>
</context>
<context>
    <name>kontor</name>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <translation>%1 caractères au plus&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Write a web address such as https://store.example.com.</source>
        <translation>Écrivez une adresse web comme https://store.example.com.</translation>
    </message>
    <message>
        <source>Choose the price tier that customers have by default.</source>
        <translation>Choisissez le niveau de prix qu’ont les clients par défaut.</translation>
    </message>
    <message>
        <source>Choose the warehouse that customers have by default.</source>
        <translation>Choisissez l’entrepôt qu’ont les clients par défaut.</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR (ISO 4217).</source>
        <translation>Trois majuscules, comme EUR (ISO 4217).</translation>
    </message>
    <message>
        <source>The cryptographic library could not start.</source>
        <translation>La bibliothèque cryptographique n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>An e-mail address has an @ sign: name@example.com.</source>
        <translation>Une adresse e-mail a un signe @&#xa0;: name@example.com.</translation>
    </message>
    <message>
        <source>The part before the @ must have 1 to 64 characters.</source>
        <translation>La partie avant le @ doit avoir de 1 à 64 caractères.</translation>
    </message>
    <message>
        <source>The character ‘%1’ can&apos;t stand before the @.</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» ne peut pas se trouver avant le @.</translation>
    </message>
    <message>
        <source>A full stop can&apos;t stand first, last or twice in a row before the @.</source>
        <translation>Avant le @, un point ne peut être ni au début, ni à la fin, ni doublé.</translation>
    </message>
    <message>
        <source>The part after the @ must be a domain such as example.com.</source>
        <translation>La partie après le @ doit être un domaine comme example.com.</translation>
    </message>
    <message>
        <source>‘%1’ is no domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine.</translation>
    </message>
    <message>
        <source>Choose the trade store.</source>
        <translation>Choisissez la boutique professionnelle.</translation>
    </message>
    <message>
        <source>Choose the source.</source>
        <translation>Choisissez la source.</translation>
    </message>
    <message>
        <source>Give a name or a company.</source>
        <translation>Donnez un nom ou une société.</translation>
    </message>
    <message>
        <source>Between 0 and 100 percent.</source>
        <translation>Entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>The attribute ‘%1’ is too long.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>The attribute ‘%1’ has a character that can&apos;t be printed.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» contient un caractère non imprimable.</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique professionnelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code client de la source</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Niveau de prix</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>The database was made by a newer Kontor (schema %1). Update this program to open it.</source>
        <translation>La base de données a été créée par un Kontor plus récent (schéma %1). Mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Schema step %1 of the database differs from this program&apos;s. It was made by a different build; nothing was changed.</source>
        <translation>L’étape de schéma %1 de la base de données diffère de celle de ce programme. Elle vient d’une autre version&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Le serveur demande un mot de passe.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>La connexion n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Address %1: %2</source>
        <translation>Adresse %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no trade store ‘%1’.</source>
        <translation>Il n’y a pas de boutique professionnelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no source ‘%1’.</source>
        <translation>Il n’y a pas de source «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>order-details.csv, line %1: unknown product or quantity.</source>
        <translation>order-details.csv, ligne %1&#xa0;: produit ou quantité inconnus.</translation>
    </message>
    <message>
        <source>orders.csv, line %1: the customer %2 is not in this trade store.</source>
        <translation>orders.csv, ligne %1&#xa0;: le client %2 n’est pas dans cette boutique professionnelle.</translation>
    </message>
    <message>
        <source>The sample data is in this database already.</source>
        <translation>Les données d’exemple sont déjà dans cette base de données.</translation>
    </message>
    <message>
        <source>%1 for professional use. Sold per %2; packed for transport on pallets.</source>
        <translation>%1 à usage professionnel. Vendu par %2&#xa0;; emballé sur palettes pour le transport.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Accepts marketing</source>
        <translation>Accepte la publicité</translation>
    </message>
    <message>
        <source>Commission reduced</source>
        <translation>Commission réduite</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Envoyer une invitation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Address code</source>
        <translation>Code d’adresse</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Ligne 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Province code</source>
        <translation>Code de région</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code de pays</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default billing address</source>
        <translation>Adresse de facturation par défaut</translation>
    </message>
    <message>
        <source>Default shipping address</source>
        <translation>Adresse de livraison par défaut</translation>
    </message>
    <message>
        <source>Name (first and last in one column)</source>
        <translation>Nom (prénom et nom de famille dans une colonne)</translation>
    </message>
    <message>
        <source>Password, repeated</source>
        <translation>Mot de passe, répété</translation>
    </message>
    <message>
        <source>Username (finds customers who have no code)</source>
        <translation>Nom d’utilisateur (trouve les clients sans code)</translation>
    </message>
    <message>
        <source>Missing e-mail</source>
        <translation>E-mail manquant</translation>
    </message>
    <message>
        <source>Duplicate e-mail</source>
        <translation>E-mail en double</translation>
    </message>
    <message>
        <source>Unknown price tier</source>
        <translation>Niveau de prix inconnu</translation>
    </message>
    <message>
        <source>Unknown warehouse</source>
        <translation>Entrepôt inconnu</translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Import row refused</source>
        <translation>Ligne d’import refusée</translation>
    </message>
    <message>
        <source>%1: %2, set for this customer.</source>
        <translation>%1&#xa0;: %2, fixé pour ce client.</translation>
    </message>
    <message>
        <source>• Cleared here, it becomes the one of %1: %2.</source>
        <translation>• Vidé ici, il devient celui de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, the default of the trade store %3.</source>
        <translation>%1&#xa0;: %2, la valeur par défaut de la boutique professionnelle %3.</translation>
    </message>
    <message>
        <source>• Set for this customer, it changes here only.</source>
        <translation>• Fixé pour ce client, il ne change qu’ici.</translation>
    </message>
    <message>
        <source>The trade store is not there any more.</source>
        <translation>La boutique professionnelle n’existe plus.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too few cells: %1 instead of %2.</source>
        <translation>Trop peu de cellules&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Too many cells: %1 instead of %2.</source>
        <translation>Trop de cellules&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>More than %1 rows are wrong; the check was stopped.</source>
        <translation>Plus de %1 lignes sont erronées&#xa0;; la vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 can&apos;t be read: it is damaged, protected, or unfolds to far more than a table of customers.</source>
        <translation>Impossible de lire le fichier de tableur %1&#xa0;: il est endommagé, protégé, ou se déploie en bien plus qu’un tableau de clients.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name only, such as mail.example.com.</source>
        <translation>Écrivez seulement le nom du serveur, comme mail.example.com.</translation>
    </message>
    <message>
        <source>Write the address that mails come from.</source>
        <translation>Écrivez l’adresse d’où viennent les e-mails.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or TLS.</source>
        <translation>Un mot de passe n’est jamais envoyé sans chiffrement. Choisissez STARTTLS ou TLS.</translation>
    </message>
    <message>
        <source>Choose where the password of this user is kept.</source>
        <translation>Choisissez où est conservé le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>Write the file&apos;s path or the variable&apos;s name.</source>
        <translation>Écrivez le chemin du fichier ou le nom de la variable.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://.</source>
        <translation>Écrivez une adresse web qui commence par https://.</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Invitation expirée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Invitation révoquée</translation>
    </message>
    <message>
        <source>It is mostly a common word or name, and quickly guessed. Add some more words.</source>
        <translation>C’est surtout un mot ou un nom courant, vite deviné. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>It has the customer&apos;s own name, company or address in it, which is guessed first. Choose other words.</source>
        <translation>Il contient le nom, la société ou l’adresse du client, ce qu’on devine en premier. Choisissez d’autres mots.</translation>
    </message>
    <message>
        <source>It repeats the same characters, which is quickly guessed. Add some more words.</source>
        <translation>Il répète les mêmes caractères, ce qui se devine vite. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>It is a sequence such as abcd or 1234, which is quickly guessed. Add some more words.</source>
        <translation>C’est une suite comme abcd ou 1234, ce qui se devine vite. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>Its keys lie beside each other on the keyboard, which is quickly guessed. Add some more words.</source>
        <translation>Ses touches sont voisines sur le clavier, ce qui se devine vite. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>It is mostly a date, which is quickly guessed. Add some more words.</source>
        <translation>C’est surtout une date, ce qui se devine vite. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>It is quickly guessed. Make it longer: a few words in a row are fine.</source>
        <translation>Il se devine vite. Rallongez-le&#xa0;: quelques mots à la suite conviennent bien.</translation>
    </message>
    <message>
        <source>Write the number with + and the country&apos;s code, without blanks, such as +491701234567.</source>
        <translation>Écrivez le numéro avec + et l’indicatif du pays, sans espaces, comme +491701234567.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Code par e-mail</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe erroné</translation>
    </message>
    <message>
        <source>Had to wait after too many tries</source>
        <translation>A dû attendre après trop de tentatives</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>Mot de passe correct, code demandé</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Code erroné</translation>
    </message>
    <message>
        <source>Staff acting</source>
        <translation>Équipe en tant que client</translation>
    </message>
    <message>
        <source>Personal link</source>
        <translation>Lien personnel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number for text messages</source>
        <translation>Numéro pour les SMS</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Mail refused</source>
        <translation>E-mail refusé</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Réinitialisation du mot de passe</translation>
    </message>
    <message>
        <source>Password set by staff</source>
        <translation>Mot de passe défini par l’équipe</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <translation>Données de connexion</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Adresse e-mail modifiée</translation>
    </message>
    <message>
        <source>Confirm the new e-mail address</source>
        <translation>Confirmer la nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>Sign-in from a new device</source>
        <translation>Connexion d’un nouvel appareil</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Personal link made</source>
        <translation>Lien personnel créé</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Confirmation de commande</translation>
    </message>
    <message>
        <source>Customer guide</source>
        <translation>Guide du client</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Captured, not sent</source>
        <translation>Retenu, non envoyé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>‘%1’ would put text in unescaped. Write two braces.</source>
        <translation>«&#xa0;%1&#xa0;» insérerait du texte sans protection. Écrivez deux accolades.</translation>
    </message>
    <message>
        <source>‘%1’ is not possible in a mail.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible dans un e-mail.</translation>
    </message>
    <message>
        <source>There is no field ‘%1’. There are: %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A field or section is not closed: %1</source>
        <translation>Un champ ou une section n’est pas fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Cet e-mail n’existe pas.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The subject is one line.</source>
        <translation>L’objet tient sur une ligne.</translation>
    </message>
    <message>
        <source>{{%1}} must not stand in the subject: it is seen on locked screens.</source>
        <translation>{{%1}} ne doit pas figurer dans l’objet&#xa0;: on le voit sur les écrans verrouillés.</translation>
    </message>
    <message>
        <source>{{%1}} is missing: without it the mail is of no use.</source>
        <translation>{{%1}} manque&#xa0;: sans lui, l’e-mail ne sert à rien.</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded pages do not work in mails. Leave them out.</source>
        <translation>Les scripts, formulaires et pages intégrées ne fonctionnent pas dans les e-mails. Omettez-les.</translation>
    </message>
    <message>
        <source>No invitation can be sent: enter an e-mail address, or leave ‘Send e-mail invite’ out.</source>
        <translation>Aucune invitation ne peut être envoyée&#xa0;: saisissez une adresse e-mail, ou ne cochez pas «&#xa0;Inviter par e-mail&#xa0;».</translation>
    </message>
    <message>
        <source>No text-message gateway is set in the trade store.</source>
        <translation>Aucune passerelle SMS n’est réglée dans la boutique professionnelle.</translation>
    </message>
    <message>
        <source>No mail server is set in the trade store.</source>
        <translation>Aucun serveur e-mail n’est réglé dans la boutique professionnelle.</translation>
    </message>
    <message>
        <source>The secret could not be made. Please try again.</source>
        <translation>Le secret n’a pas pu être créé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>It is not known who is missing: refused rows of which nobody can say whom they mean: %1. Mend those rows, or leave them out, first. Nobody was deactivated.</source>
        <translation>On ne sait pas qui manque&#xa0;: lignes refusées dont personne ne peut dire qui elles désignent&#xa0;: %1. Corrigez d’abord ces lignes, ou excluez-les. Personne n’a été désactivé.</translation>
    </message>
    <message>
        <source>The filter %1: has no value.</source>
        <translation>Le filtre %1: n’a pas de valeur.</translation>
    </message>
    <message>
        <source>• Another default of %1 changes it for all %2 current customers who inherit it.</source>
        <translation>• Une autre valeur par défaut de %1 le change pour les %2 clients actuels qui en héritent.</translation>
    </message>
    <message>
        <source>• What changes in %1 itself reaches:</source>
        <translation>• Ce qui change dans %1 même touche&#xa0;:</translation>
    </message>
    <message>
        <source>    %1: %2 customers who inherit it, %3 who have it set themselves</source>
        <translation>    %1&#xa0;: %2 clients qui en héritent, %3 pour qui il est fixé</translation>
    </message>
    <message>
        <source>    %1: %2 customers who inherit it</source>
        <translation>    %1&#xa0;: %2 clients qui en héritent</translation>
    </message>
    <message>
        <source>    %1: %2 customers who have it set themselves</source>
        <translation>    %1&#xa0;: %2 clients pour qui il est fixé</translation>
    </message>
    <message>
        <source>Somebody discarded this batch while its file was checked.</source>
        <translation>Quelqu’un a abandonné ce lot pendant la vérification de son fichier.</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Cochez au moins un champ.</translation>
    </message>
    <message>
        <source>The database ended the export in the middle. Please try again.</source>
        <translation>La base de données a mis fin à l’export en cours de route. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturation</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’. The customer keeps the one from before, or the trade store&apos;s.</source>
        <translation>Il n’y a pas de niveau de prix «&#xa0;%1&#xa0;». Le client garde le précédent, ou celui de la boutique professionnelle.</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’. The customer keeps the one from before, or the trade store&apos;s.</source>
        <translation>Il n’y a pas d’entrepôt «&#xa0;%1&#xa0;». Le client garde le précédent, ou celui de la boutique professionnelle.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount of money. Write it as 12.50.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez-le comme 12.50.</translation>
    </message>
    <message>
        <source>‘%1’ is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Times are set by Kontor itself.</source>
        <translation>Les heures sont fixées par Kontor lui-même.</translation>
    </message>
    <message>
        <source>‘%1’ is none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no ‘%1’.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>‘%1’ is no country that ISO 3166 knows. Choose the country in the address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays que connaît ISO 3166. Choisissez le pays dans l’adresse.</translation>
    </message>
    <message>
        <source>The country ‘%1’ and the code %2 (%3) are not the same. Choose the country in the address.</source>
        <translation>Le pays «&#xa0;%1&#xa0;» et le code %2 (%3) ne concordent pas. Choisissez le pays dans l’adresse.</translation>
    </message>
    <message>
        <source>‘%1’ is no province of %2 that ISO 3166-2 knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une région de %2 que connaît ISO 3166-2.</translation>
    </message>
    <message>
        <source>The province ‘%1’ and the code %2 (%3) are not the same.</source>
        <translation>La région «&#xa0;%1&#xa0;» et le code %2 (%3) ne concordent pas.</translation>
    </message>
    <message>
        <source>%1 before ‘%2’</source>
        <translation>%1 avant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 after ‘%2’</source>
        <translation>%1 après «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Has a character that can&apos;t be seen: %1. Remove it.</source>
        <translation>Contient un caractère invisible&#xa0;: %1. Retirez-le.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no. Write yes or no (also true, false, 1, 0, ja, nein, oui, non, vrai, faux, si, x).</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non. Écrivez oui ou non (aussi yes, no, true, false, 1, 0, ja, nein, vrai, faux, si, x).</translation>
    </message>
    <message>
        <source>Has a line break after ‘%1’; this field has one line. Replace it by a blank.</source>
        <translation>Contient un saut de ligne après «&#xa0;%1&#xa0;»&#xa0;; ce champ n’a qu’une ligne. Remplacez-le par un espace.</translation>
    </message>
    <message>
        <source>Has a tab after ‘%1’. Replace it by a blank.</source>
        <translation>Contient une tabulation après «&#xa0;%1&#xa0;». Remplacez-la par un espace.</translation>
    </message>
    <message>
        <source>Has a control character (%1), which no text may hold. Type it anew.</source>
        <translation>Contient un caractère de contrôle (%1), qu’aucun texte ne peut contenir. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>‘%1’ is an error of a spreadsheet, no value. Mend it in the sheet.</source>
        <translation>«&#xa0;%1&#xa0;» est une erreur de tableur, pas une valeur. Corrigez-la dans la feuille.</translation>
    </message>
    <message>
        <source>‘%1’ is what a spreadsheet shows in a column that is too narrow. Widen it there, and save again.</source>
        <translation>«&#xa0;%1&#xa0;» est ce qu’affiche un tableur dans une colonne trop étroite. Élargissez-la dans le tableur et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>‘%1’ is a number that a spreadsheet shortened; its digits are lost. Make the column a text there.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre qu’un tableur a raccourci&#xa0;; ses chiffres sont perdus. Mettez-y la colonne en texte.</translation>
    </message>
    <message>
        <source>‘%1’ has become a number on its way, and may have lost zeros in front. Make the column a text there.</source>
        <translation>«&#xa0;%1&#xa0;» est devenu un nombre en route et a peut-être perdu des zéros au début. Mettez la colonne en texte dans le tableur.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB. Check delimiter and quote.</source>
        <translation>La ligne dépasse %1 Mo. Vérifiez le séparateur et le guillemet.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here is never closed. This line is left out; the ones behind it are read by themselves.</source>
        <translation>Une cellule entre guillemets qui commence ici n’est jamais fermée. Cette ligne est omise&#xa0;; les suivantes sont lues séparément.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here reaches to line %1, and what is in it looks like whole rows. This line is left out; lines %2 to %1 are read by themselves. Look for a quote too many.</source>
        <translation>Une cellule entre guillemets qui commence ici va jusqu’à la ligne %1, et son contenu ressemble à des lignes entières. Cette ligne est omise&#xa0;; les lignes %2 à %1 sont lues séparément. Cherchez un guillemet de trop.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here reaches to line %1, where text follows the closing quote. This line is left out; the ones behind it are read by themselves. Quotes inside a quoted cell must be doubled.</source>
        <translation>Une cellule entre guillemets qui commence ici va jusqu’à la ligne %1, où du texte suit le guillemet fermant. Cette ligne est omise&#xa0;; les suivantes sont lues séparément. Les guillemets dans une telle cellule doivent être doublés.</translation>
    </message>
    <message>
        <source>There is text after a closing quote, or a quote too many. Quotes inside a quoted cell must be doubled.</source>
        <translation>Il y a du texte après un guillemet fermant, ou un guillemet de trop. Les guillemets dans une cellule entre guillemets doivent être doublés.</translation>
    </message>
    <message>
        <source>The row had too many cells; ‘%1’ was taken for one.</source>
        <translation>La ligne avait trop de cellules&#xa0;; «&#xa0;%1&#xa0;» a été pris pour une seule.</translation>
    </message>
    <message>
        <source>A cell of this row reaches to line %1, and lines in it look like rows of the table. Look for a quote too many.</source>
        <translation>Une cellule de cette ligne va jusqu’à la ligne %1, et des lignes en elle ressemblent à des lignes du tableau. Cherchez un guillemet de trop.</translation>
    </message>
    <message>
        <source>No column tells whose row it is: %1 was looked for. The columns are: %2. If one of them is it, map it.</source>
        <translation>Aucune colonne ne dit à qui est la ligne&#xa0;: %1 a été cherché. Les colonnes sont&#xa0;: %2. Si l’une d’elles convient, associez-la.</translation>
    </message>
    <message>
        <source>The first sheet of the spreadsheet is read.</source>
        <translation>La première feuille du fichier de tableur est lue.</translation>
    </message>
    <message>
        <source>The sheet ‘%1’ is read; the spreadsheet also has: %2.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est lue&#xa0;; le fichier de tableur a aussi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is protected by a password. Open it, save it without one, and import that.</source>
        <translation>Le fichier de tableur %1 est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et importez-le ainsi.</translation>
    </message>
    <message>
        <source>There is no sheet ‘%1’ in %2. It has: %3.</source>
        <translation>Il n’y a pas de feuille «&#xa0;%1&#xa0;» dans %2. Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>All sheets of %1 are hidden. Show the one with the customers, and save.</source>
        <translation>Toutes les feuilles de %1 sont masquées. Affichez celle des clients et enregistrez.</translation>
    </message>
    <message>
        <source>%1 is of the old kind .xls (Excel 97 to 2003), which can&apos;t be read here. Save it as .xlsx, or install LibreOffice.</source>
        <translation>%1 est de l’ancien format .xls (Excel 97 à 2003), illisible ici. Enregistrez-le en .xlsx, ou installez LibreOffice.</translation>
    </message>
    <message>
        <source>To read spreadsheets, install openpyxl (python3-openpyxl) or LibreOffice; or save the sheet as CSV and import that file.</source>
        <translation>Pour lire des fichiers de tableur, installez openpyxl (python3-openpyxl) ou LibreOffice&#xa0;; ou enregistrez la feuille en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>Country and code differ</source>
        <translation>Pays et code différents</translation>
    </message>
    <message>
        <source>Unknown province</source>
        <translation>Région inconnue</translation>
    </message>
    <message>
        <source>Many wrong passwords</source>
        <translation>Nombreux mots de passe erronés</translation>
    </message>
    <message>
        <source>‘%1’ looks like a total or a footer, not like a customer&apos;s code. Leave the row out.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un total ou à un pied de page, pas à un code client. Excluez la ligne.</translation>
    </message>
    <message>
        <source>‘%1’ stands for nothing; it is no customer&apos;s code.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut rien dire&#xa0;; ce n’est pas un code client.</translation>
    </message>
    <message>
        <source>‘%1’ is a date, a truth or a share, as spreadsheets make them of codes. Make the column a text there.</source>
        <translation>«&#xa0;%1&#xa0;» est une date, une valeur logique ou un pourcentage, comme les tableurs en font avec des codes. Mettez-y la colonne en texte.</translation>
    </message>
    <message>
        <source>‘%1’ has a quote, which is most likely one too many in the file. Remove it.</source>
        <translation>«&#xa0;%1&#xa0;» a un guillemet, sans doute un de trop dans le fichier. Retirez-le.</translation>
    </message>
    <message>
        <source>The cell has a formula that was never calculated. Open the sheet in a spreadsheet, and save it there.</source>
        <translation>La cellule a une formule qui n’a jamais été calculée. Ouvrez la feuille dans un tableur et enregistrez-la là.</translation>
    </message>
    <message>
        <source>This database holds %1 customers. Sample data goes into a database of its own, so that it never mixes with yours.</source>
        <translation>Cette base de données contient %1 clients. Les données d’exemple vont dans leur propre base de données, pour ne jamais se mêler aux vôtres.</translation>
    </message>
    <message>
        <source>The folder for temporary files on this computer is full or may not be written. Free some space there, or name another in TMPDIR. Nothing was imported.</source>
        <translation>Le dossier des fichiers temporaires de cet ordinateur est plein ou interdit en écriture. Libérez-y de la place, ou indiquez-en un autre dans TMPDIR. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deactivated.</source>
        <translation>
            <numerusform>%Ln client désactivé.</numerusform>
            <numerusform>%Ln clients désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) taken from sale.</source>
        <translation>
            <numerusform>%Ln produit retiré de la vente.</numerusform>
            <numerusform>%Ln produits retirés de la vente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used twice in the file: line %1 has it already.</source>
        <translation>Figure deux fois dans le fichier&#xa0;: la ligne %1 l’a déjà.</translation>
    </message>
    <message>
        <source>Somebody added it after the check. Check the file again to see their version.</source>
        <translation>Quelqu’un l’a ajouté après la vérification. Vérifiez de nouveau le fichier pour voir sa version.</translation>
    </message>
    <message>
        <source>Somebody changed it after the check. Check the file again to see their version.</source>
        <translation>Quelqu’un l’a modifié après la vérification. Vérifiez de nouveau le fichier pour voir sa version.</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Numéro de produit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>A product needs a number.</source>
        <translation>Un produit a besoin d’un numéro.</translation>
    </message>
    <message>
        <source>A product needs a title.</source>
        <translation>Un produit a besoin d’une désignation.</translation>
    </message>
    <message>
        <source>A product needs a category; the store shows products by it.</source>
        <translation>Un produit a besoin d’une catégorie&#xa0;; la boutique affiche les produits par catégorie.</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Prix (%1)</translation>
    </message>
    <message>
        <source>Stock (%1)</source>
        <translation>Stock (%1)</translation>
    </message>
    <message>
        <source>There is a product with the number ‘%1’ already.</source>
        <translation>Il y a déjà un produit avec le numéro «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deactivated customers are not in it: %1. Export those from their own list (an import would make them customers again).</source>
        <translation>Les clients désactivés n’y sont pas&#xa0;: %1. Exportez-les depuis leur propre liste (un import en referait des clients).</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 attributes are in it.</source>
        <translation>Seuls les %1 premiers attributs sur %2 y sont.</translation>
    </message>
    <message>
        <source>‘%1’ is no language. Write it by its two letters (en, de, fr) or its name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue. Écrivez-la par ses deux lettres (en, de, fr) ou par son nom.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>‘%1’ mixes two alphabets: ‘%2’ is %3, the letters before it are %4. They look alike, but are others to a computer.</source>
        <translation>«&#xa0;%1&#xa0;» mêle deux alphabets&#xa0;: «&#xa0;%2&#xa0;» est %3, les lettres précédentes sont de l’alphabet %4. Elles se ressemblent, mais sont différentes pour un ordinateur.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet, by a filter perhaps, are read as well: %1.</source>
        <translation>Les lignes masquées dans la feuille, peut-être par un filtre, sont lues aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet are read as well: %1.</source>
        <translation>Les colonnes masquées dans la feuille sont lues aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Somebody changed the same of %1 since, so it can&apos;t be taken back. Open the customer to see their version.</source>
        <translation>Quelqu’un a modifié la même chose chez %1 depuis, il est donc impossible de revenir en arrière. Ouvrez le client pour voir sa version.</translation>
    </message>
    <message>
        <source>House number (joined with line 1)</source>
        <translation>Numéro de rue (joint à la ligne 1)</translation>
    </message>
    <message>
        <source>The file of this batch was not checked to its end. Discard the batch and import the file again.</source>
        <translation>Le fichier de ce lot n’a pas été vérifié jusqu’au bout. Abandonnez le lot et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This batch is written already, or somebody discarded it.</source>
        <translation>Ce lot est déjà écrit, ou quelqu’un l’a abandonné.</translation>
    </message>
    <message>
        <source>‘%1’ is a date, as spreadsheets make them of house numbers like 3-5. Make the column a text there.</source>
        <translation>«&#xa0;%1&#xa0;» est une date, comme les tableurs en font avec des numéros de rue tels que 3-5. Mettez-y la colonne en texte.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ differ in zeros only. Are they the same?</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par des zéros. Est-ce la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ differ only in capitals, dashes, blanks or in the width of letters. Are they the same?</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par des majuscules, des tirets, des espaces ou la largeur des lettres. Est-ce la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>‘%1’ is no usual postal code of %2. Has it lost a zero in front?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal habituel pour %2. A-t-il perdu un zéro au début&#xa0;?</translation>
    </message>
    <message>
        <source>‘%1’ is no usual postal code of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal habituel pour %2.</translation>
    </message>
    <message>
        <source>Write a colour as #1b5e7d, or choose one.</source>
        <translation>Écrivez une couleur comme #1b5e7d, ou choisissez-en une.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Currency of the prices (checked)</source>
        <translation>Devise des prix (vérifiée)</translation>
    </message>
    <message>
        <source>Quantity that a price is for (checked)</source>
        <translation>Quantité à laquelle un prix s’applique (vérifiée)</translation>
    </message>
    <message>
        <source>This is no picture that every browser shows. Take a PNG, JPEG, GIF or WebP file.</source>
        <translation>Ce n’est pas une image que tout navigateur affiche. Prenez un fichier PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>This is too large: at most %1 KiB are shown quickly enough.</source>
        <translation>C’est trop grand&#xa0;: au plus %1 Kio s’affichent assez vite.</translation>
    </message>
    <message>
        <source>‘%1’ and ‘%2’ look alike, but their letters are of two alphabets. Are they the same?</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se ressemblent, mais leurs lettres viennent de deux alphabets. Est-ce la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>This is a web page (HTML), whatever its name says. Open it in a spreadsheet, and save it there as .xlsx or CSV.</source>
        <translation>C’est une page web (HTML), quoi que dise son nom. Ouvrez-la dans un tableur et enregistrez-la là en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is XML, no table. Open it in a spreadsheet, and save it there as .xlsx or CSV.</source>
        <translation>C’est du XML, pas un tableau. Ouvrez-le dans un tableur et enregistrez-le là en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is JSON, no table. Export the records as CSV or .xlsx.</source>
        <translation>C’est du JSON, pas un tableau. Exportez les enregistrements en CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>This is a document, no table. Export the records as CSV or .xlsx.</source>
        <translation>C’est un document, pas un tableau. Exportez les enregistrements en CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount of money. Leave the cell empty where there is no price.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Laissez la cellule vide là où il n’y a pas de prix.</translation>
    </message>
    <message>
        <source>‘%1’ is negative, or has a sign that no price has.</source>
        <translation>«&#xa0;%1&#xa0;» est négatif, ou a un signe qu’aucun prix n’a.</translation>
    </message>
    <message>
        <source>‘%1’ is in another currency than the price tier, which is in %2.</source>
        <translation>«&#xa0;%1&#xa0;» est dans une autre devise que le niveau de prix, qui est en %2.</translation>
    </message>
    <message>
        <source>‘%1’ has more decimals than %2. Round it to the price that is meant.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de décimales que %2. Arrondissez au prix voulu.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount of money, or can be read in two ways. Write it as 1234.50.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant, ou peut se lire de deux façons. Écrivez-le comme 1234,50.</translation>
    </message>
    <message>
        <source>‘%1’ is negative. Stock is what is there to be sold: 0 or more.</source>
        <translation>«&#xa0;%1&#xa0;» est négatif. Le stock est ce qu’il y a à vendre&#xa0;: 0 ou plus.</translation>
    </message>
    <message>
        <source>‘%1’ is no quantity, or can be read in two ways. Write it as 1234.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quantité, ou peut se lire de deux façons. Écrivez-la comme 1234.</translation>
    </message>
    <message>
        <source>The line is in quotes as a whole, as Excel writes one that it took for one cell. Take these quotes away.</source>
        <translation>La ligne est entièrement entre guillemets, comme Excel en écrit une qu’il a prise pour une seule cellule. Retirez ces guillemets.</translation>
    </message>
    <message>
        <source>Merged cells have their value in the first row only; the rows below are read as empty there: %1.</source>
        <translation>Les cellules fusionnées n’ont leur valeur que dans la première ligne&#xa0;; les lignes en dessous y sont lues comme vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is of the kind ‘Strict Open XML’, which can&apos;t be read here. Save it as a usual .xlsx, or install LibreOffice.</source>
        <translation>%1 est du type «&#xa0;Strict Open XML&#xa0;», illisible ici. Enregistrez-le en .xlsx ordinaire, ou installez LibreOffice.</translation>
    </message>
    <message>
        <source>To read sheets of LibreOffice (.ods, .fods), install it; or save the sheet as .xlsx or CSV and import that file.</source>
        <translation>Pour lire des feuilles de LibreOffice (.ods, .fods), installez-le&#xa0;; ou enregistrez la feuille en .xlsx ou CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>‘%1’ is taken for a text. If it stands for nothing, say so (text for nothing, --null).</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour un texte. S’il ne veut rien dire, indiquez-le (texte pour rien, --null).</translation>
    </message>
    <message>
        <source>‘%1’ is what a program wrote in place of the value.</source>
        <translation>«&#xa0;%1&#xa0;» est ce qu’un programme a écrit à la place de la valeur.</translation>
    </message>
    <message>
        <source>‘%1’ has ‘%2’, which stands for a letter in web pages and programs; it is taken as it stands.</source>
        <translation>«&#xa0;%1&#xa0;» contient «&#xa0;%2&#xa0;», qui représente une lettre dans les pages web et les programmes&#xa0;; c’est repris tel quel.</translation>
    </message>
    <message>
        <source>‘%1’ has ‘%2’, which is HTML; it is taken and shown as it stands.</source>
        <translation>«&#xa0;%1&#xa0;» contient «&#xa0;%2&#xa0;», qui est du HTML&#xa0;; c’est repris et affiché tel quel.</translation>
    </message>
    <message>
        <source>‘%1’ has a question mark in a word, where a letter was perhaps: the file lost it on its way.</source>
        <translation>«&#xa0;%1&#xa0;» a un point d’interrogation dans un mot, là où il y avait peut-être une lettre&#xa0;: le fichier l’a perdue en route.</translation>
    </message>
    <message>
        <source>‘%1’ looks like a date, as spreadsheets make them of codes like 5-23. Is it the code?</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une date, comme les tableurs en font avec des codes tels que 5-23. Est-ce le code&#xa0;?</translation>
    </message>
    <message>
        <source>A quantity is a whole number from 1 to %1.</source>
        <translation>Une quantité est un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the price of ‘%1’ meanwhile. Open the price tier again to see it.</source>
        <translation>Quelqu’un d’autre a modifié le prix de «&#xa0;%1&#xa0;» entre-temps. Rouvrez le niveau de prix pour le voir.</translation>
    </message>
    <message>
        <source>This role may not sign in (NOLOGIN). Ask your administrator.</source>
        <translation>Ce rôle n’a pas le droit de se connecter (NOLOGIN). Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here with this user, database and encryption (no line of its pg_hba.conf fits). Ask your administrator.</source>
        <translation>Le serveur ne laisse entrer personne d’ici avec cet utilisateur, cette base de données et ce chiffrement (aucune ligne de son pg_hba.conf ne convient). Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>There is no database ‘%1’ on the server.</source>
        <translation>Il n’y a pas de base de données «&#xa0;%1&#xa0;» sur le serveur.</translation>
    </message>
    <message>
        <source>There is no role ‘%1’ on the server.</source>
        <translation>Il n’y a pas de rôle «&#xa0;%1&#xa0;» sur le serveur.</translation>
    </message>
    <message>
        <source>This role may not connect to the database ‘%1’ (it lacks CONNECT). Ask your administrator.</source>
        <translation>Ce rôle n’a pas le droit de se connecter à la base de données «&#xa0;%1&#xa0;» (CONNECT lui manque). Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The server has as many connections as it takes. Try again later, or ask your administrator.</source>
        <translation>Le serveur a autant de connexions qu’il en accepte. Réessayez plus tard, ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The server starts or stops at the moment. Try again in a minute.</source>
        <translation>Le serveur est en train de démarrer ou de s’arrêter. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This server only reads: it follows another one. Name the other one too, as host1,host2, with target_session_attrs=read-write.</source>
        <translation>Ce serveur ne fait que lire&#xa0;: il en suit un autre. Indiquez aussi l’autre, comme host1,host2, avec target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>There is no root certificate file ‘%1’ to check the server with. Put your authority&apos;s certificate there, or name it with sslrootcert.</source>
        <translation>Il n’y a pas de fichier de certificat racine «&#xa0;%1&#xa0;» pour vérifier le serveur. Placez-y le certificat de votre autorité, ou indiquez-le avec sslrootcert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for ‘%1’, not for ‘%2’. Connect by the name that it was made for.</source>
        <translation>Le certificat du serveur est pour «&#xa0;%1&#xa0;», pas pour «&#xa0;%2&#xa0;». Connectez-vous par le nom pour lequel il a été établi.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted: it is out of date, or of an authority that the root certificate file does not know. ‘kontorctl … doctor’ tells which.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance&#xa0;: il est périmé, ou d’une autorité que le fichier de certificat racine ne connaît pas. «&#xa0;kontorctl … doctor&#xa0;» dit lequel des deux.</translation>
    </message>
    <message>
        <source>The server offers no encryption (ssl is off there). Ask your administrator; sslmode=disable would send everything in the clear.</source>
        <translation>Le serveur ne propose pas de chiffrement (ssl y est désactivé). Adressez-vous à votre administrateur&#xa0;; sslmode=disable enverrait tout en clair.</translation>
    </message>
    <message>
        <source>The server does not prove itself with the password (channel binding): it asks for one in a weaker way than SCRAM. Ask your administrator for password_encryption = scram-sha-256.</source>
        <translation>Le serveur ne prouve pas son identité par le mot de passe (channel binding)&#xa0;: il le demande d’une manière plus faible que SCRAM. Demandez à votre administrateur password_encryption = scram-sha-256.</translation>
    </message>
    <message>
        <source>The encryption could not be set up: %1</source>
        <translation>Le chiffrement n’a pas pu être établi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The host name ‘%1’ is not known. Check its spelling and the network.</source>
        <translation>Le nom d’hôte «&#xa0;%1&#xa0;» est inconnu. Vérifiez son orthographe et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers there: the machine is there, but no server on this port. Check the port, and that the server runs and listens.</source>
        <translation>Rien n’y répond&#xa0;: la machine est là, mais aucun serveur sur ce port. Vérifiez le port, et que le serveur tourne et écoute.</translation>
    </message>
    <message>
        <source>Nothing answers there within the time. Check host, port and firewall.</source>
        <translation>Rien n’y répond dans le délai. Vérifiez l’hôte, le port et le pare-feu.</translation>
    </message>
    <message>
        <source>No way leads to that machine. Check the network, or the VPN.</source>
        <translation>Aucun chemin ne mène à cette machine. Vérifiez le réseau ou le VPN.</translation>
    </message>
    <message>
        <source>No server listens on this machine (there is no such socket). Check that it runs.</source>
        <translation>Aucun serveur n’écoute sur cette machine (ce socket n’existe pas). Vérifiez qu’il tourne.</translation>
    </message>
    <message>
        <source>There is no connection option ‘%1’.</source>
        <translation>Il n’y a pas d’option de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connection option %1 can&apos;t be ‘%2’.</source>
        <translation>L’option de connexion %1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server ended the connection at once. It may be no PostgreSQL server, or it is going down.</source>
        <translation>Le serveur a coupé la connexion aussitôt. Ce n’est peut-être pas un serveur PostgreSQL, ou il est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>A server of this machine listens at %1.</source>
        <translation>Un serveur de cette machine écoute sur %1.</translation>
    </message>
    <message>
        <source>No server listens at %1. Check that it runs.</source>
        <translation>Aucun serveur n’écoute sur %1. Vérifiez qu’il tourne.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on its port %2. Check the port, and that the server runs.</source>
        <translation>%1 est là, mais rien n’écoute sur son port %2. Vérifiez le port, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer: %3. Check network and firewall.</source>
        <translation>Le port %2 de %1 ne répond pas&#xa0;: %3. Vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>Port %1 answers.</source>
        <translation>Le port %1 répond.</translation>
    </message>
    <message>
        <source>It works. The database is empty; Kontor will create its tables.</source>
        <translation>Cela fonctionne. La base de données est vide&#xa0;; Kontor créera ses tables.</translation>
    </message>
    <message>
        <source>It works. The tables are of an older Kontor and will be brought up to date.</source>
        <translation>Cela fonctionne. Les tables sont d’un Kontor plus ancien et seront mises à jour.</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>Les tables sont à jour.</translation>
    </message>
    <message>
        <source>This role lacks rights: %1.</source>
        <translation>Il manque des droits à ce rôle&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this computer and of the server differ by %Ln second(s).</source>
        <translation>
            <numerusform>Les horloges de cet ordinateur et du serveur diffèrent de %Ln seconde.</numerusform>
            <numerusform>Les horloges de cet ordinateur et du serveur diffèrent de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers within %1 ms.</source>
        <translation>Il répond en %1 ms.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The server lets %1 in.</source>
        <translation>Le serveur laisse entrer %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ran out on %1. Its administrator must renew it.</source>
        <translation>Le certificat du serveur a expiré le %1. Son administrateur doit le renouveler.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid from %1 only. Check this computer&apos;s clock.</source>
        <translation>Le certificat du serveur n’est valable qu’à partir du %1. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of ‘%1’, an authority that the root certificate file ‘%2’ does not know. Ask your administrator for the right file.</source>
        <translation>Le certificat du serveur est de «&#xa0;%1&#xa0;», une autorité que le fichier de certificat racine «&#xa0;%2&#xa0;» ne connaît pas. Demandez le bon fichier à votre administrateur.</translation>
    </message>
    <message>
        <source>Nothing is encrypted, and nobody knows who the server is (sslmode=disable).</source>
        <translation>Rien n’est chiffré, et personne ne sait qui est le serveur (sslmode=disable).</translation>
    </message>
    <message>
        <source>The server offers no encryption (ssl is off there). Ask your administrator to turn it on.</source>
        <translation>Le serveur ne propose pas de chiffrement (ssl y est désactivé). Demandez à votre administrateur de l’activer.</translation>
    </message>
    <message>
        <source>It is encrypted, but who the server is is not checked (sslmode=%1).</source>
        <translation>C’est chiffré, mais l’identité du serveur n’est pas vérifiée (sslmode=%1).</translation>
    </message>
    <message>
        <source>It is encrypted, but who the server is is not checked (sslmode=%1). If it were: %2</source>
        <translation>C’est chiffré, mais l’identité du serveur n’est pas vérifiée (sslmode=%1). Si elle l’était&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of ‘%1’, and valid until %2.</source>
        <translation>Le certificat du serveur est de «&#xa0;%1&#xa0;», et valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>Empty here, and taken from line %1, which has the same %2: %3.</source>
        <translation>Vide ici, et repris de la ligne %1, qui a la même valeur en %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1 is an address.</source>
        <translation>%1 est une adresse.</translation>
    </message>
    <message>
        <source>See customers, products and imports</source>
        <translation>Voir les clients, les produits et les imports</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>Modifier les clients</translation>
    </message>
    <message>
        <source>Invite, reset, unlock, end sessions</source>
        <translation>Inviter, réinitialiser, débloquer, terminer des sessions</translation>
    </message>
    <message>
        <source>Set passwords</source>
        <translation>Définir des mots de passe</translation>
    </message>
    <message>
        <source>Log in as a customer</source>
        <translation>Se connecter en tant que client</translation>
    </message>
    <message>
        <source>See who did what</source>
        <translation>Voir qui a fait quoi</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Undo imports and changes of many</source>
        <translation>Défaire imports et modifications en masse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>See orders and carts</source>
        <translation>Voir les commandes et les paniers</translation>
    </message>
    <message>
        <source>Edit products, prices and stock</source>
        <translation>Modifier les produits, les prix et le stock</translation>
    </message>
    <message>
        <source>Edit trade stores, price tiers, warehouses, sources and mail</source>
        <translation>Modifier boutiques professionnelles, niveaux de prix, entrepôts, sources et e-mails</translation>
    </message>
    <message>
        <source>Manage staff</source>
        <translation>Gérer l’équipe</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>The tables are of an older Kontor. Ask your administrator to bring them up to date (kontorctl migrate).</source>
        <translation>Les tables sont d’un Kontor plus ancien. Demandez à votre administrateur de les mettre à jour (kontorctl migrate).</translation>
    </message>
    <message>
        <source>You lack the right ‘%1’.</source>
        <translation>Il vous manque le droit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It can be given by: %1.</source>
        <translation>Peuvent le donner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This database keeps no audit: that comes with rights, on PostgreSQL.</source>
        <translation>Cette base de données ne tient pas de journal d’audit&#xa0;: il vient avec les droits, sur PostgreSQL.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>The database holds rights, and this role has them all.</source>
        <translation>La base de données contient des droits, et ce rôle les a tous.</translation>
    </message>
    <message>
        <source>The database holds rights, and this role has none. Ask an administrator.</source>
        <translation>La base de données contient des droits, et ce rôle n’en a aucun. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This role may: %1.</source>
        <translation>Ce rôle peut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>That is the database itself. Name another file.</source>
        <translation>C’est la base de données elle-même. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
    <message>
        <source>The folder for temporary files has no space, or may not be written.</source>
        <translation>Le dossier des fichiers temporaires n’a plus de place, ou est interdit en écriture.</translation>
    </message>
    <message>
        <source>There is something in that database already: %1. Copy into an empty one.</source>
        <translation>Il y a déjà quelque chose dans cette base de données&#xa0;: %1. Copiez dans une base vide.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is no finished backup. A database of Kontor&apos;s own is copied by: kontorctl --database sqlite:FILE copy URL</source>
        <translation>%1 n’est pas une sauvegarde achevée. Une base de données de Kontor lui-même se copie par&#xa0;: kontorctl --database sqlite:FICHIER copy URL</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced.</source>
        <translation>%1 n’est pas un fichier qui pourrait être remplacé.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Another backup is being written to %1.</source>
        <translation>Une autre sauvegarde est en cours d’écriture dans %1.</translation>
    </message>
    <message>
        <source>Only the owner of the database reads all of it: a member of its role …_owner, or the server&apos;s administrator (postgres). Let one of them take the backup.</source>
        <translation>Seul le propriétaire de la base de données la lit entièrement&#xa0;: un membre de son rôle …_owner, ou l’administrateur du serveur (postgres). Laissez l’un d’eux faire la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed. Take another backup.</source>
        <translation>La sauvegarde %1 est endommagée. Rien n’a été modifié. Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>There are tables of another program in that database: %1. Copy into one of its own.</source>
        <translation>Il y a des tables d’un autre programme dans cette base de données&#xa0;: %1. Copiez dans une base réservée à Kontor.</translation>
    </message>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Choose at least two customers, and the one to keep.</source>
        <translation>Choisissez au moins deux clients, et celui à conserver.</translation>
    </message>
    <message>
        <source>Customers of different trade stores can&apos;t become one: each trade store has its own.</source>
        <translation>Des clients de boutiques professionnelles différentes ne peuvent pas être fusionnés&#xa0;: chaque boutique professionnelle a les siens.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>Somebody changed one of these customers meanwhile. Nothing was merged: look again.</source>
        <translation>Quelqu’un a modifié l’un de ces clients entre-temps. Rien n’a été fusionné&#xa0;: vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Name and postal code</source>
        <translation>Nom et code postal</translation>
    </message>
    <message>
        <source>Company and city</source>
        <translation>Société et ville</translation>
    </message>
    <message>
        <source>At most %1 tags; this has %2.</source>
        <translation>%1 étiquettes au plus&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters: ‘%2’.</source>
        <translation>Une étiquette a %1 caractères au plus&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A tag does not begin with + or -: ‘%1’.</source>
        <translation>Une étiquette ne commence pas par + ou -&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Write something.</source>
        <translation>Écrivez quelque chose.</translation>
    </message>
    <message>
        <source>Say until when.</source>
        <translation>Indiquez jusqu’à quand.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>Le fichier n’a pas de nom.</translation>
    </message>
    <message>
        <source>‘%1’ has %2; a file kept with a customer has at most %3. Keep it elsewhere and write where in a note.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2&#xa0;; un fichier conservé avec un client fait au plus %3. Conservez-le ailleurs et indiquez où dans une note.</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>fait le %1 par %2</translation>
    </message>
    <message>
        <source>until %1, for %2</source>
        <translation>jusqu’au %1, pour %2</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>’ or ‘</source>
        <translation>&#xa0;» ou «&#xa0;</translation>
    </message>
    <message>
        <source>%1 wrote it: only they change or remove it.</source>
        <translation>%1 l’a écrit&#xa0;: seule cette personne le modifie ou le supprime.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Write minutes from 0 to %1, or -1 for never.</source>
        <translation>Écrivez des minutes de 0 à %1, ou -1 pour jamais.</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>Commande avancée</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, en attente</translation>
    </message>
    <message>
        <source>Order %1 is on hold. Release it first.</source>
        <translation>La commande %1 est en attente. Libérez-la d’abord.</translation>
    </message>
    <message>
        <source>Order %1 has the state ‘%2’ already.</source>
        <translation>La commande %1 a déjà l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>‘%1’ is no state of an order. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de commande. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Order %1 is ‘%2’: it can&apos;t become ‘%3’.</source>
        <translation>La commande %1 est «&#xa0;%2&#xa0;»&#xa0;: elle ne peut pas devenir «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>Expédié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, on behalf</source>
        <translation>%1, pour le client</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Un motif a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The reason has a character that can&apos;t be printed.</source>
        <translation>Le motif contient un caractère qui ne peut être imprimé.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>La commande %1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>Of %1 × ‘%2’ there are %3 left that were neither shipped nor cancelled.</source>
        <translation>Sur %1 × «&#xa0;%2&#xa0;», il en reste %3 ni expédiés ni annulés.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is open: all was shipped or cancelled.</source>
        <translation>Rien de la commande %1 n’est ouvert&#xa0;: tout a été expédié ou annulé.</translation>
    </message>
    <message>
        <source>Say of at least one line how many.</source>
        <translation>Indiquez pour une ligne au moins combien.</translation>
    </message>
    <message>
        <source>Move orders on, cancel them</source>
        <translation>Faire avancer les commandes, les annuler</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Company user</source>
        <translation>Personne de la société</translation>
    </message>
    <message>
        <source>Is an administrator</source>
        <translation>Est administrateur</translation>
    </message>
    <message>
        <source>Somebody else changed ‘%1’ meanwhile. Open it again to see their version.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» entre-temps. Rouvrez pour voir sa version.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>Rôle par défaut</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of a company. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de société. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a trade store.</source>
        <translation>Choisissez une boutique.</translation>
    </message>
    <message>
        <source>‘%1’ has a permission that there is not.</source>
        <translation>«&#xa0;%1&#xa0;» a une permission qui n’existe pas.</translation>
    </message>
    <message>
        <source>Company switched off</source>
        <translation>Société désactivée</translation>
    </message>
    <message>
        <source>%1 in the store: %2, of the business unit ‘%3’ of ‘%4’. What follows counts where that has none.</source>
        <translation>%1 dans la boutique&#xa0;: %2, de l’unité «&#xa0;%3&#xa0;» de «&#xa0;%4&#xa0;». Ce qui suit compte là où elle n’a rien.</translation>
    </message>
    <message>
        <source>%1 in the store: %2, of the company ‘%3’. What follows counts where that has none.</source>
        <translation>%1 dans la boutique&#xa0;: %2, de la société «&#xa0;%3&#xa0;». Ce qui suit compte là où elle n’a rien.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>Edit companies and who belongs to them</source>
        <translation>Modifier les sociétés et qui leur appartient</translation>
    </message>
    <message>
        <source>There is no price tier ‘%1’.</source>
        <translation>Il n’y a pas de groupe de prix «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no warehouse ‘%1’.</source>
        <translation>Il n’y a pas d’entrepôt «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln société</numerusform>
            <numerusform>%Ln sociétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) deactivated.</source>
        <translation>
            <numerusform>%Ln société désactivée.</numerusform>
            <numerusform>%Ln sociétés désactivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a character that can&apos;t be printed.</source>
        <translation>Il contient un caractère qui ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message>
        <source>Enter the e-mail address: the invitation goes there.</source>
        <translation>Indiquez l’adresse e-mail : l’invitation y est envoyée.</translation>
    </message>
    <message>
        <source>There is no business unit ‘%1’.</source>
        <translation>Il n’y a pas d’unité « %1 ».</translation>
    </message>
    <message>
        <source>Several business units are called ‘%1’: write which one they are in, as ‘%2’.</source>
        <translation>Plusieurs unités s’appellent « %1 » : écrivez dans laquelle elle se trouve, comme « %2 ».</translation>
    </message>
    <message>
        <source>There is no role ‘%1’.</source>
        <translation>Il n’y a pas de rôle « %1 ».</translation>
    </message>
    <message>
        <source>‘%1’ is neither yes nor no.</source>
        <translation>« %1 » n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>The first line names no column for e-mail addresses. It is to have: %1.</source>
        <translation>La première ligne ne nomme pas de colonne pour les adresses e-mail. Attendu : %1.</translation>
    </message>
    <message>
        <source>At most %1 people at once: divide the file.</source>
        <translation>Au plus %1 personnes à la fois : divisez le fichier.</translation>
    </message>
    <message>
        <source>A quote is in the wrong place, so it can&apos;t be told where the cells end.</source>
        <translation>Un guillemet est mal placé : on ne peut pas savoir où finissent les cellules.</translation>
    </message>
    <message>
        <source>It has letters that can&apos;t be read. Save the file as UTF-8.</source>
        <translation>Elle contient des lettres illisibles. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>It has more cells than there are headings.</source>
        <translation>Elle a plus de cellules que d’en-têtes.</translation>
    </message>
    <message>
        <source>Invitation by a company</source>
        <translation>Invitation par une société</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Code of the company</source>
        <translation>Code de la société</translation>
    </message>
    <message>
        <source>Source code of the customer</source>
        <translation>Code source du client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s)</source>
        <translation>
            <numerusform>%Ln personne de société</numerusform>
            <numerusform>%Ln personnes de société</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company user(s) switched off.</source>
        <translation>
            <numerusform>%Ln personne de société désactivée.</numerusform>
            <numerusform>%Ln personnes de société désactivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit&apos;s name has no ‘%1’.</source>
        <translation>Le nom d’une unité ne contient pas « %1 ».</translation>
    </message>
    <message>
        <source>A role&apos;s name has no ‘%1’.</source>
        <translation>Le nom d’un rôle ne contient pas « %1 ».</translation>
    </message>
    <message>
        <source>A name has no ‘%1’.</source>
        <translation>Un nom ne contient pas « %1 ».</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Travaille pour</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own file. Save it as CSV there, or copy the rows and paste them.</source>
        <translation>C’est le fichier d’un tableur. Enregistrez-le en CSV, ou copiez les lignes et collez-les.</translation>
    </message>
    <message>
        <source>The e-mail address stands in line %1, too.</source>
        <translation>L’adresse e-mail figure aussi à la ligne %1.</translation>
    </message>
    <message>
        <source>There are only headings in it.</source>
        <translation>Il n’y a que des en-têtes.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>Choose how it is paid.</source>
        <translation>Choisissez comment on paie.</translation>
    </message>
    <message>
        <source>Write days from 0 to %1.</source>
        <translation>Écrivez des jours de 0 à %1.</translation>
    </message>
    <message>
        <source>Days to pay are for what is paid on account.</source>
        <translation>Un délai de paiement n’existe que sur facture.</translation>
    </message>
    <message>
        <source>Write a position from 0 to %1.</source>
        <translation>Écrivez une position de 0 à %1.</translation>
    </message>
    <message>
        <source>A web page is for what is paid on one.</source>
        <translation>Une page web n’existe que là où l’on y paie.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1, %Ln jour</numerusform>
            <numerusform>%1, %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>sur facture</translation>
    </message>
    <message>
        <source>on delivery or collection</source>
        <translation>à la livraison ou au retrait</translation>
    </message>
    <message>
        <source>on another web page</source>
        <translation>sur une autre page web</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement en jours</translation>
    </message>
    <message>
        <source>What buyers are told</source>
        <translation>Ce qu’on dit aux acheteurs</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>the company&apos;s, and their own</source>
        <translation>celles de la société et les siennes</translation>
    </message>
    <message>
        <source>the company&apos;s alone</source>
        <translation>celles de la société seulement</translation>
    </message>
    <message>
        <source>the company&apos;s, or one for the order</source>
        <translation>celles de la société ou une pour la commande</translation>
    </message>
    <message>
        <source>as soon as there are any</source>
        <translation>dès qu’il y en a</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Addresses to choose</source>
        <translation>Adresses au choix</translation>
    </message>
    <message>
        <source>Orders need a cost centre</source>
        <translation>Les commandes demandent un centre de coûts</translation>
    </message>
    <message>
        <source>Cost centre for each line</source>
        <translation>Centre de coûts par ligne</translation>
    </message>
    <message>
        <source>Express checkout</source>
        <translation>Commande express</translation>
    </message>
    <message>
        <source>You may not do this in %1 any more.</source>
        <translation>Vous n’avez plus ce droit chez %1.</translation>
    </message>
    <message>
        <source>It does not say which address: there is neither a code nor a street.</source>
        <translation>Il n’est pas dit quelle adresse : il n’y a ni code ni rue.</translation>
    </message>
    <message>
        <source>Cost centres are told by their code, and this row has none.</source>
        <translation>Les centres de coûts se reconnaissent à leur code, et cette ligne n’en a pas.</translation>
    </message>
    <message>
        <source>It does not say for which company: there is neither a name nor a code.</source>
        <translation>Il n’est pas dit pour quelle société : il n’y a ni nom ni code.</translation>
    </message>
    <message>
        <source>%1 addresses of the company say just that. Give them codes first.</source>
        <translation>%1 adresses de la société disent exactement cela. Donnez-leur d’abord des codes.</translation>
    </message>
    <message>
        <source>None is switched off because a file does not list it.</source>
        <translation>Rien n’est désactivé parce qu’un fichier ne le cite pas.</translation>
    </message>
    <message>
        <source>The company has none with this code, so nothing can be switched off.</source>
        <translation>La société n’en a pas avec ce code ; il n’y a rien à désactiver.</translation>
    </message>
    <message>
        <source>Addresses can&apos;t be switched off. Remove it at the company.</source>
        <translation>Les adresses ne se désactivent pas. Retirez-la auprès de la société.</translation>
    </message>
    <message>
        <source>No column says for which company. Map one to ‘Company’ or ‘Code of the company’.</source>
        <translation>Aucune colonne ne dit pour quelle société. Associez-en une à « Société » ou « Code de la société ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s)</source>
        <translation>
            <numerusform>%Ln centre de coûts</numerusform>
            <numerusform>%Ln centres de coûts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s) switched off.</source>
        <translation>
            <numerusform>%Ln centre de coûts désactivé.</numerusform>
            <numerusform>%Ln centres de coûts désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your company has set no billing address for express checkout.</source>
        <translation>Votre société n’a fixé aucune adresse de facturation pour la commande express.</translation>
    </message>
    <message>
        <source>The billing address that your company set is gone, or not for your unit.</source>
        <translation>L’adresse de facturation fixée par votre société n’existe plus, ou n’est pas pour votre unité.</translation>
    </message>
    <message>
        <source>Your company has set no shipping address for express checkout.</source>
        <translation>Votre société n’a fixé aucune adresse de livraison pour la commande express.</translation>
    </message>
    <message>
        <source>The shipping address that your company set is gone, or not for your unit.</source>
        <translation>L’adresse de livraison fixée par votre société n’existe plus, ou n’est pas pour votre unité.</translation>
    </message>
    <message>
        <source>Your company has set no way to pay for express checkout.</source>
        <translation>Votre société n’a fixé aucun mode de paiement pour la commande express.</translation>
    </message>
    <message>
        <source>You can&apos;t pay in the way that your company set.</source>
        <translation>Vous ne pouvez pas payer comme votre société l’a fixé.</translation>
    </message>
    <message>
        <source>Your company has set no cost centre for express checkout.</source>
        <translation>Votre société n’a fixé aucun centre de coûts pour la commande express.</translation>
    </message>
    <message>
        <source>The cost centre that your company set is switched off, or not for your unit.</source>
        <translation>Le centre de coûts fixé par votre société est désactivé, ou n’est pas pour votre unité.</translation>
    </message>
    <message>
        <source>There is no address to order to. Ask somebody who looks after your company.</source>
        <translation>Il n’y a pas d’adresse à laquelle commander. Demandez à quelqu’un qui s’occupe de votre société.</translation>
    </message>
    <message>
        <source>Choose one of the addresses.</source>
        <translation>Choisissez une des adresses.</translation>
    </message>
    <message>
        <source>No way to pay is left for you here. Ask somebody who looks after your company.</source>
        <translation>Il ne vous reste aucun mode de paiement ici. Demandez à quelqu’un qui s’occupe de votre société.</translation>
    </message>
    <message>
        <source>Choose how you pay.</source>
        <translation>Choisissez comment vous payez.</translation>
    </message>
    <message>
        <source>Orders of your company need a cost centre, and none is for you. Ask somebody who looks after your company.</source>
        <translation>Les commandes de votre société demandent un centre de coûts, et aucun n’est pour vous. Demandez à quelqu’un qui s’occupe de votre société.</translation>
    </message>
    <message>
        <source>Choose a cost centre.</source>
        <translation>Choisissez un centre de coûts.</translation>
    </message>
    <message>
        <source>Choose a cost centre for ‘%1’.</source>
        <translation>Choisissez un centre de coûts pour « %1 ».</translation>
    </message>
    <message>
        <source>For all units</source>
        <translation>Pour toutes les unités</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Write the street, or the post-office box.</source>
        <translation>Écrivez la rue, ou la boîte postale.</translation>
    </message>
    <message>
        <source>Write the city.</source>
        <translation>Écrivez la ville.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Choisissez le pays.</translation>
    </message>
    <message>
        <source>Choose the units that use it, or all.</source>
        <translation>Choisissez les unités qui l’utilisent, ou toutes.</translation>
    </message>
    <message>
        <source>Write the code of the cost centre.</source>
        <translation>Écrivez le code du centre de coûts.</translation>
    </message>
    <message>
        <source>Choose the units or people that use it, or all.</source>
        <translation>Choisissez les unités ou les personnes qui l’utilisent, ou toutes.</translation>
    </message>
    <message>
        <source>There is no {%1}. There are: {%2}.</source>
        <translation>Il n’y a pas de {%1}. Il y a : {%2}.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>toutes les unités</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>aucune unité</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://, without spaces or braces.</source>
        <translation>Écrivez une adresse web qui commence par https://, sans espaces ni accolades.</translation>
    </message>
    <message>
        <source>The address that was chosen is not there for you any more. Choose another one.</source>
        <translation>L’adresse choisie n’existe plus pour vous. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The cost centre that was chosen for ‘%1’ is not there for you any more. Look at it again.</source>
        <translation>Le centre de coûts choisi pour « %1 » n’existe plus pour vous. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>The cost centre that was chosen is not there for you any more. Look at it again.</source>
        <translation>Le centre de coûts choisi n’existe plus pour vous. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>There is no country ‘%1’.</source>
        <translation>Il n’y a pas de pays « %1 ».</translation>
    </message>
    <message>
        <source>Order request: %1</source>
        <translation>Demande de commande : %1</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <translation>Règle d’approbation</translation>
    </message>
    <message>
        <source>Order request</source>
        <translation>Demande de commande</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Chosen business units</source>
        <translation>Unités choisies</translation>
    </message>
    <message>
        <source>Chosen roles</source>
        <translation>Rôles choisis</translation>
    </message>
    <message>
        <source>Chosen employees</source>
        <translation>Employés choisis</translation>
    </message>
    <message>
        <source>Chosen cost centres</source>
        <translation>Centres de coûts choisis</translation>
    </message>
    <message>
        <source>Chosen categories</source>
        <translation>Catégories choisies</translation>
    </message>
    <message>
        <source>Chosen approvers</source>
        <translation>Approbateurs choisis</translation>
    </message>
    <message>
        <source>The total is above an amount</source>
        <translation>Le total dépasse un montant</translation>
    </message>
    <message>
        <source>There are more products than</source>
        <translation>Il y a plus d’articles que</translation>
    </message>
    <message>
        <source>Something is of a category</source>
        <translation>Un article est d’une catégorie</translation>
    </message>
    <message>
        <source>The shipping address was never used</source>
        <translation>L’adresse de livraison n’a jamais servi</translation>
    </message>
    <message>
        <source>It is somebody&apos;s first order</source>
        <translation>C’est la première commande de quelqu’un</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>Whoever may approve for the unit</source>
        <translation>Qui peut approuver pour l’unité</translation>
    </message>
    <message>
        <source>Those with a role</source>
        <translation>Ceux qui ont un rôle</translation>
    </message>
    <message>
        <source>Certain people</source>
        <translation>Certaines personnes</translation>
    </message>
    <message>
        <source>The administrators</source>
        <translation>Les administrateurs</translation>
    </message>
    <message>
        <source>All of them must agree</source>
        <translation>Tous doivent être d’accord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>At last by</source>
        <translation>Enfin par</translation>
    </message>
    <message>
        <source>Choose when the rule applies.</source>
        <translation>Choisissez quand la règle s’applique.</translation>
    </message>
    <message>
        <source>Write an amount such as 1000.00.</source>
        <translation>Écrivez un montant comme 1000,00.</translation>
    </message>
    <message>
        <source>Write the currency by its three letters, as EUR.</source>
        <translation>Écrivez la devise en trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Write a number from 1 on.</source>
        <translation>Écrivez un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Choisissez qui approuve.</translation>
    </message>
    <message>
        <source>The second step is missing.</source>
        <translation>La deuxième étape manque.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Choisissez le rôle.</translation>
    </message>
    <message>
        <source>Choose the people.</source>
        <translation>Choisissez les personnes.</translation>
    </message>
    <message>
        <source>The total is above %1</source>
        <translation>Le total dépasse %1</translation>
    </message>
    <message>
        <source>There are more than %1 products</source>
        <translation>Il y a plus de %1 articles</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is nearly spent: %2 are left before this.</source>
        <translation>Le budget « %1 » est presque dépensé : il reste %2 avant cette commande.</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is in %2: nothing else can be booked on it.</source>
        <translation>Le budget « %1 » est en %2 : rien d’autre ne peut y être imputé.</translation>
    </message>
    <message>
        <source>The budget ‘%1’ has %2 left.</source>
        <translation>Il reste %2 dans le budget « %1 ».</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Toute la société</translation>
    </message>
    <message>
        <source>Business units together</source>
        <translation>Unités ensemble</translation>
    </message>
    <message>
        <source>Cost centres together</source>
        <translation>Centres de coûts ensemble</translation>
    </message>
    <message>
        <source>Employees, each of them</source>
        <translation>Employés, chacun</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Chaque commande</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Once, from day to day</source>
        <translation>Une fois, de jour à jour</translation>
    </message>
    <message>
        <source>Somebody must approve</source>
        <translation>Quelqu’un doit approuver</translation>
    </message>
    <message>
        <source>Nothing can be ordered</source>
        <translation>Rien ne peut être commandé</translation>
    </message>
    <message>
        <source>It is only told</source>
        <translation>C’est seulement signalé</translation>
    </message>
    <message>
        <source>Budget of</source>
        <translation>Budget de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>Premier mois de l’année</translation>
    </message>
    <message>
        <source>When it is exceeded</source>
        <translation>En cas de dépassement</translation>
    </message>
    <message>
        <source>Tell from (percent spent)</source>
        <translation>Avertir à partir de (pour cent dépensé)</translation>
    </message>
    <message>
        <source>What is left is added to the next period</source>
        <translation>Le reste s’ajoute à la période suivante</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-31.</source>
        <translation>Écrivez le jour comme 2026-12-31.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Say from which day on it is there.</source>
        <translation>Dites à partir de quel jour il vaut.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>Un mois est un nombre de 1 à 12.</translation>
    </message>
    <message>
        <source>Write percent from 0 to 100.</source>
        <translation>Écrivez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Choose the business units whose it is.</source>
        <translation>Choisissez les unités concernées.</translation>
    </message>
    <message>
        <source>Choose the cost centres whose it is.</source>
        <translation>Choisissez les centres de coûts concernés.</translation>
    </message>
    <message>
        <source>Choose the employees whose it is.</source>
        <translation>Choisissez les employés concernés.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>There is no time zone ‘%1’. Write it as Europe/Berlin.</source>
        <translation>Il n’y a pas de fuseau « %1 ». Écrivez-le comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write days from 1 to %1.</source>
        <translation>Écrivez des jours de 1 à %1.</translation>
    </message>
    <message>
        <source>Budgets are told by their name, and this row has none.</source>
        <translation>Les budgets se reconnaissent à leur nom, et cette ligne n’en a pas.</translation>
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
            <numerusform>%Ln budget désactivé.</numerusform>
            <numerusform>%Ln budgets désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Approbateurs</translation>
    </message>
    <message>
        <source>Order request waits for approval</source>
        <translation>Demande de commande en attente d’approbation</translation>
    </message>
    <message>
        <source>Order request decided</source>
        <translation>Demande de commande décidée</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l’approbation</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Approved, not in stock</source>
        <translation>Approuvé, pas en stock</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyée à l’approbation</translation>
    </message>
    <message>
        <source>Agreed; others must, too</source>
        <translation>D’accord ; d’autres doivent l’être aussi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Dearer than approved: it waits again</source>
        <translation>Plus cher qu’approuvé : elle attend à nouveau</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Pas en stock</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>N’est plus vendu</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappelée</translation>
    </message>
    <message>
        <source>Passed on, for nobody decided</source>
        <translation>Transmise, faute de décision</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The budget ‘%1’ is overdrawn by %2.</source>
        <translation>Le budget « %1 » est dépassé de %2.</translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <translation>Ceci prend %1.</translation>
    </message>
    <message>
        <source>%1, deputy of %2</source>
        <translation>%1, en remplacement de %2</translation>
    </message>
</context>
<context>
    <name>kontor::AddressesEditor</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Socié&amp;té</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Nom &amp;de famille</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Ligne &amp;1</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Ligne &amp;2</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Ligne 2</translation>
    </message>
    <message>
        <source>Postal cod&amp;e</source>
        <translation>Cod&amp;e postal</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>Vi&amp;lle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>P&amp;ays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Code in the so&amp;urce</source>
        <translation>Code dans la &amp;source</translation>
    </message>
    <message>
        <source>Code in the source</source>
        <translation>Code dans la source</translation>
    </message>
    <message>
        <source>&amp;Default billing address</source>
        <translation>Adresse de &amp;facturation par défaut</translation>
    </message>
    <message>
        <source>Default &amp;shipping address</source>
        <translation>Adresse de livraiso&amp;n par défaut</translation>
    </message>
</context>
<context>
    <name>kontor::ChannelEditor</name>
    <message>
        <source>Trade stores</source>
        <translation>Boutiques professionnelles</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Adresse &amp;web</translation>
    </message>
    <message>
        <source>https://store.example.com</source>
        <translation>https://store.example.com</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Default &amp;price tier</source>
        <translation>Niveau de &amp;prix par défaut</translation>
    </message>
    <message>
        <source>Default price tier</source>
        <translation>Niveau de prix par défaut</translation>
    </message>
    <message>
        <source>Default w&amp;arehouse</source>
        <translation>&amp;Entrepôt par défaut</translation>
    </message>
    <message>
        <source>Default warehouse</source>
        <translation>Entrepôt par défaut</translation>
    </message>
    <message>
        <source>Default &amp;language</source>
        <translation>&amp;Langue par défaut</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Langue par défaut</translation>
    </message>
    <message>
        <source>Each &amp;e-mail address may be used once</source>
        <translation>Chaque &amp;adresse e-mail ne sert qu’une fois</translation>
    </message>
    <message>
        <source>Ac&amp;tive: customers may sign in</source>
        <translation>Ac&amp;tive&#xa0;: les clients peuvent se connecter</translation>
    </message>
    <message>
        <source>A second staff member appro&amp;ves</source>
        <translation>Une seconde personne appro&amp;uve</translation>
    </message>
    <message>
        <source>Number of rows above which another staff member must approve an import</source>
        <translation>Nombre de lignes au-delà duquel un autre membre de l’équipe doit approuver un import</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>imports of more than </source>
        <translation>imports de plus de </translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Rechercher dans les lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Double-click a cell to mend it; the row is checked again at once.</source>
        <translation>Double-cliquez sur une cellule pour la corriger&#xa0;; la ligne est aussitôt revérifiée.</translation>
    </message>
    <message>
        <source>Column that changes or is wrong</source>
        <translation>Colonne qui change ou qui est erronée</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation>E&amp;xclure ces lignes</translation>
    </message>
    <message>
        <source>&amp;Take them again</source>
        <translation>Les repre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Mend all cells of the column that read the same</source>
        <translation>Corriger toutes les cellules identiques de la &amp;colonne</translation>
    </message>
    <message>
        <source>Leave &amp;out all of these</source>
        <translation>&amp;Tout exclure</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionDialog</name>
    <message>
        <source>Connect to a database</source>
        <translation>Se connecter à une base de données</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>How the connection is called in the list</source>
        <translation>Comment la connexion s’appelle dans la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>db.example.com, or several: db1,db2</source>
        <translation>db.example.com, ou plusieurs&#xa0;: db1,db2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <translation>Base de &amp;données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file</source>
        <translation>Conservé dans le trousseau du système, jamais dans un fichier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>Opt&amp;ions</translation>
    </message>
    <message>
        <source>sslrootcert=/path/ca.crt&amp;connect_timeout=5</source>
        <translation>sslrootcert=/chemin/ca.crt&amp;connect_timeout=5</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ce que l’essai a trouvé</translation>
    </message>
    <message>
        <source>Keep t&amp;rying</source>
        <translation>Continuer les &amp;essais</translation>
    </message>
    <message>
        <source>Try again every few seconds, and open the database as soon as the server answers</source>
        <translation>Réessayer toutes les quelques secondes, et ouvrir la base de données dès que le serveur répond</translation>
    </message>
</context>
<context>
    <name>kontor::Copying</name>
    <message>
        <source>The copy of ‘%1’ differs from what was sent. Nothing was kept of it.</source>
        <translation>La copie de «&#xa0;%1&#xa0;» diffère de ce qui a été envoyé. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>What is to be copied has an audit, which comes with rights. Set them up there first: kontorctl init --admin LOGIN</source>
        <translation>Ce qui doit être copié a un journal d’audit, qui vient avec les droits. Mettez-les d’abord en place là-bas&#xa0;: kontorctl init --admin LOGIN</translation>
    </message>
    <message>
        <source>A row of ‘%1’ can&apos;t be stored there.</source>
        <translation>Une ligne de «&#xa0;%1&#xa0;» ne peut pas y être enregistrée.</translation>
    </message>
    <message>
        <source>The backup is damaged: ‘%1’ in it is not what was written then. Nothing was changed. Take another backup.</source>
        <translation>La sauvegarde est endommagée&#xa0;: «&#xa0;%1&#xa0;» n’y est pas ce qui avait été écrit. Rien n’a été modifié. Prenez une autre sauvegarde.</translation>
    </message>
</context>
<context>
    <name>kontor::CustomerEditor</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique professionnelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source co&amp;de</source>
        <translation>Co&amp;de client de la source</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code client de la source</translation>
    </message>
    <message>
        <source>&amp;Price tier</source>
        <translation>&amp;Niveau de prix</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Niveau de prix</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;Entrepôt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Commission reduced</source>
        <translation>Commission réduite</translation>
    </message>
    <message>
        <source>&amp;Active: may sign in to the trade store</source>
        <translation>&amp;Actif&#xa0;: peut se connecter à la boutique professionnelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Made by Kontor when the customer is saved</source>
        <translation>Attribué par Kontor à l’enregistrement du client</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add&amp;resses</source>
        <translation>Ad&amp;resses</translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation>Attrib&amp;uts</translation>
    </message>
    <message>
        <source>Free names and values, for what has no field of its own.</source>
        <translation>Noms et valeurs libres, pour ce qui n’a pas de champ propre.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>C&amp;ommandes</translation>
    </message>
    <message>
        <source>Search orders by number, reference or product</source>
        <translation>Rechercher des commandes par numéro, référence ou produit</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Acti&amp;vité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Log in as customer</source>
        <translation>Se connecter en tant &amp;que client</translation>
    </message>
    <message>
        <source>Send e-mail in&amp;vite</source>
        <translation>&amp;Inviter par e-mail</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Co&amp;mpany</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>VAT n&amp;umber</source>
        <translation>N° de &amp;TVA</translation>
    </message>
    <message>
        <source>Accepts marketing</source>
        <translation>Accepte la publicité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words or phrases with commas between them</source>
        <translation>Mots ou expressions, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>kontor::Desktop</name>
    <message>
        <source>The trade store ‘%1’ has no web address. Enter it under Settings, Trade stores.</source>
        <translation>La boutique professionnelle «&#xa0;%1&#xa0;» n’a pas d’adresse web. Saisissez-la sous Paramètres, Boutiques professionnelles.</translation>
    </message>
    <message>
        <source>Loading the sample data…</source>
        <translation>Chargement des données d’exemple…</translation>
    </message>
    <message>
        <source>The sample data is loaded.</source>
        <translation>Les données d’exemple sont chargées.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Charger les données d’exemple</translation>
    </message>
    <message>
        <source>Open a file with sample data instead (%1)? You come back by ‘Connect to a shared database’.</source>
        <translation>Ouvrir plutôt un fichier avec des données d’exemple (%1)&#xa0;? Vous revenez par «&#xa0;Se connecter à une base partagée&#xa0;».</translation>
    </message>
    <message>
        <source>Open the sample file</source>
        <translation>Ouvrir le fichier d’exemple</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Move to a shared database</source>
        <translation>Migrer vers une base partagée</translation>
    </message>
    <message>
        <source>Copying to %1…</source>
        <translation>Copie vers %1…</translation>
    </message>
    <message>
        <source>Copying: %1 rows</source>
        <translation>Copie&#xa0;: %1 lignes</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Moved: %1 rows, each compared. This is the shared database now; %2 stays as it was.</source>
        <translation>Migration faite&#xa0;: %1 lignes, chacune comparée. Voici maintenant la base de données partagée&#xa0;; %2 reste comme elle était.</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Save the template…</source>
        <translation>&amp;Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Path of a CSV or spreadsheet file, or drop one here</source>
        <translation>Chemin d’un fichier CSV ou de tableur, ou déposez-en un ici</translation>
    </message>
    <message>
        <source>First &amp;row holds the names</source>
        <translation>La première ligne porte les &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Feui&amp;lle</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The file &amp;lists</source>
        <translation>Le &amp;fichier contient</translation>
    </message>
    <message>
        <source>What the file lists</source>
        <translation>Ce que contient le fichier</translation>
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
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Values for every row, for fields that no column has:</source>
        <translation>Valeurs pour toutes les lignes, pour les champs sans colonne&#xa0;:</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Valeurs fixes</translation>
    </message>
    <message>
        <source>&amp;Add value</source>
        <translation>&amp;Ajouter une valeur</translation>
    </message>
    <message>
        <source>&amp;Delete value</source>
        <translation>Supprimer &amp;la valeur</translation>
    </message>
</context>
<context>
    <name>kontor::PostgreSql</name>
    <message>
        <source>The server is older than PostgreSQL 15. Kontor needs 15 or newer.</source>
        <translation>Le serveur est plus ancien que PostgreSQL 15. Kontor a besoin de la version 15 ou plus récente.</translation>
    </message>
</context>
<context>
    <name>kontor::PriceTierEditor</name>
    <message>
        <source>Price tiers</source>
        <translation>Niveaux de prix</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Search by title or number</source>
        <translation>Rechercher par désignation ou numéro</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Rechercher des produits</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
</context>
<context>
    <name>kontor::Program</name>
    <message>
        <source>Load &amp;sample data</source>
        <translation>Charger les données d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database…</source>
        <translation>Se &amp;connecter à une base partagée…</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>À &amp;propos de Kontor</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>À propos de Kontor</translation>
    </message>
    <message>
        <source>Kontor %1, the customer desk of B2B trade stores.</source>
        <translation>Kontor %1, le bureau clients des boutiques professionnelles B2B.</translation>
    </message>
    <message>
        <source>&amp;Move to a shared database…</source>
        <translation>&amp;Migrer vers une base partagée…</translation>
    </message>
    <message>
        <source>My passwor&amp;d…</source>
        <translation>Mon mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>Lignes des &amp;tableaux</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
</context>
<context>
    <name>kontor::Reader</name>
    <message>
        <source>‘%1’ is no number of orders. Write 0, &gt;3 or 1..5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de commandes. Écrivez 0, &gt;3 ou 1..5.</translation>
    </message>
    <message>
        <source>There is no country ‘%1’.</source>
        <translation>Il n’y a pas de pays «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no filter ‘%1’. There are: %2. Quotes search for the text itself.</source>
        <translation>Il n’y a pas de filtre «&#xa0;%1&#xa0;». Il y a&#xa0;: %2. Entre guillemets, le texte lui-même est recherché.</translation>
    </message>
    <message>
        <source>‘%1’ is no state of an invitation. Write %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’invitation. Écrivez %2.</translation>
    </message>
    <message>
        <source>Write %1:yes or %1:no.</source>
        <translation>Écrivez %1:yes ou %1:no.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is none of %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est aucun de %3.</translation>
    </message>
    <message>
        <source>%1: there is no ‘%2’.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number. Write 0, &gt;3 or 1..5.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre. Écrivez 0, &gt;3 ou 1..5.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no language.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>‘%1’ is no amount. Write &gt;10000, &lt;500 or 100..500.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez &gt;10000, &lt;500 ou 100..500.</translation>
    </message>
    <message>
        <source>‘%1’ is no date. Write 2026-01-31, &gt;2026-01-31, 2026-01-01..2026-01-31, 7d, &gt;7d (longer ago) or today.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2026-01-31, &gt;2026-01-31, 2026-01-01..2026-01-31, 7d, &gt;7d (plus ancien) ou today.</translation>
    </message>
</context>
<context>
    <name>kontor::ReportPage</name>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>&amp;Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Envoyer les invitations</translation>
    </message>
</context>
<context>
    <name>kontor::SetPasswordDialog</name>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>The customer must choose a new password at the next sign-in. Open sessions end now.</source>
        <translation>Le client devra choisir un nouveau mot de passe à sa prochaine connexion. Les sessions ouvertes se terminent maintenant.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Repeat password</source>
        <translation>&amp;Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
</context>
<context>
    <name>kontor::SourceEditor</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ac&amp;tive</source>
        <translation>&amp;Active</translation>
    </message>
</context>
<context>
    <name>kontor::Sqlite</name>
    <message>
        <source>The file %1 could not be created. Check that the folder exists and may be written.</source>
        <translation>Le fichier %1 n’a pas pu être créé. Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened.</source>
        <translation>Le fichier %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The file %1 is not an SQLite database, or it is damaged.</source>
        <translation>Le fichier %1 n’est pas une base de données SQLite, ou il est endommagé.</translation>
    </message>
</context>
<context>
    <name>kontor::StaffEditor</name>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>As a role of the server: small letters, digits, . and -</source>
        <translation>Comme un rôle du serveur&#xa0;: minuscules, chiffres, . et -</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>R&amp;ights</source>
        <translation>&amp;Droits</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Ac&amp;tive: may sign in</source>
        <translation>Ac&amp;tif&#xa0;: peut se connecter</translation>
    </message>
</context>
<context>
    <name>kontor::StoreProcess</name>
    <message>
        <source>The trade store could not be started. %1</source>
        <translation>La boutique professionnelle n’a pas pu être démarrée. %1</translation>
    </message>
</context>
<context>
    <name>kontor::TargetPage</name>
    <message>
        <source>&amp;Trade store</source>
        <translation>&amp;Boutique professionnelle</translation>
    </message>
    <message>
        <source>Trade store</source>
        <translation>Boutique professionnelle</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>An empty cell</source>
        <translation>Une cellule vide</translation>
    </message>
    <message>
        <source>Read as &amp;empty</source>
        <translation>Lire comme &amp;vide</translation>
    </message>
    <message>
        <source>for example NULL</source>
        <translation>par exemple NULL</translation>
    </message>
    <message>
        <source>Read as empty</source>
        <translation>Lire comme vide</translation>
    </message>
    <message>
        <source>&amp;What the import does</source>
        <translation>Ce &amp;que fait l’import</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’import</translation>
    </message>
    <message>
        <source>&amp;Customers are found by</source>
        <translation>&amp;Clients trouvés par</translation>
    </message>
    <message>
        <source>Customers are found by</source>
        <translation>Clients trouvés par</translation>
    </message>
    <message>
        <source>&amp;Rows that are wrong</source>
        <translation>&amp;Lignes erronées</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Lignes erronées</translation>
    </message>
</context>
<context>
    <name>kontor::WarehouseEditor</name>
    <message>
        <source>Warehouses</source>
        <translation>Entrepôts</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search by title or number</source>
        <translation>Rechercher par désignation ou numéro</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Rechercher des produits</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
</context>
<context>
    <name>kontor::postgresql</name>
    <message>
        <source>Others were changing the same rows. Please try again.</source>
        <translation>D’autres modifiaient les mêmes lignes. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>That value is already taken.</source>
        <translation>Cette valeur est déjà prise.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows at the moment. Please try again.</source>
        <translation>Quelqu’un d’autre modifie les mêmes lignes en ce moment. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Your database role may not do that. Ask your administrator.</source>
        <translation>Votre rôle de base de données n’en a pas le droit. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This database holds no Kontor tables yet. Run: kontorctl --database URL init</source>
        <translation>Cette base de données ne contient pas encore de tables de Kontor. Exécutez&#xa0;: kontorctl --database URL init</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>La base de données a refusé une valeur.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Kontor connects again by itself.</source>
        <translation>La connexion à la base de données a été perdue. Kontor se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>La base de données a signalé une erreur.</translation>
    </message>
</context>
<context>
    <name>kontor::sqlite</name>
    <message>
        <source>Another program is writing to the database file. Please try again.</source>
        <translation>Un autre programme écrit dans le fichier de la base de données. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That value is already taken.</source>
        <translation>Cette valeur est déjà prise.</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>La base de données a refusé une valeur.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database file could not be written. Nothing was changed.</source>
        <translation>Le fichier de la base de données n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file could not be made. Check that the folder of the database and the folder for temporary files may be written and have space.</source>
        <translation>Un fichier n’a pas pu être créé. Vérifiez que le dossier de la base de données et le dossier des fichiers temporaires sont accessibles en écriture et ont de la place.</translation>
    </message>
    <message>
        <source>The database file is read-only.</source>
        <translation>Le fichier de la base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>The file is not an SQLite database, or it is damaged.</source>
        <translation>Le fichier n’est pas une base de données SQLite, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This database holds no Kontor tables yet. Run: kontorctl --database URL init</source>
        <translation>Cette base de données ne contient pas encore de tables de Kontor. Exécutez&#xa0;: kontorctl --database URL init</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>La base de données a signalé une erreur.</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This is one of the most common passwords. Choose another.</source>
        <translation>C’est l’un des mots de passe les plus courants. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is too little memory to protect the password. Close other programs and try again.</source>
        <translation>Il y a trop peu de mémoire pour protéger le mot de passe. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
</TS>
