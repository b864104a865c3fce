// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/bulkedit.h"
#include "customers/customereditor.h"
#include "customers/lookup.h"
#include "desk/desk.h"
#include "lists/pacer.h"
#include "views/savedviewsrepository.h"

#include <QPointer>

namespace kontor {

class CustomerView;
class DetailPane;

/// The desk's customers: current ones and deactivated ones on a page each, their editors, and who is selected, for the features that do
/// something with them.
class CustomersDesk : public QObject
{
    Q_OBJECT
public:
    explicit CustomersDesk(Desk &desk);

    CustomerView &current() { return *m_current; }
    CustomerView *list() const; ///< the one shown; nullptr on another page
    int selectedCount() const;
    qint64 onlyId() const; ///< 0 unless exactly one is selected
    /// All that the table's filters find is selected, and the table shows it all.
    bool isEverybody() const;
    /// Who is selected now, held fast before anybody is asked about them: a selection may change while a question is open.
    void withTarget(const std::function<void(const BulkTarget &)> &use);

    CustomerEditor *edit(qint64 id); ///< 0: a new one
    /// Says what was done to one customer, and offers to take it back: in the message, and by the action `takeBack` for a while.
    void did(const QString &what, const TakeBack &action);
    void showView(const SavedView &view);

    // When an action is enabled.
    std::function<bool()> one() const;
    std::function<bool()> some() const;
    std::function<bool()> someOf(bool deactivated) const;
    std::function<bool()> anyList() const;

private:
    void addPages();
    void addActions();
    void addListActions();
    void show(CustomerView *list);
    void selectionChanged();
    void count();
    void copy();
    void explainValues();
    void takeBack();
    void rememberEditors();
    void reopen();
    void addFinder();
    void addPrinting();
    void print(qint64 id);
    /// Nothing fits in one list: says how many do in the other.
    void lookElsewhere(CustomerView *list);
    void addLinks();
    void addDetails();
    void showDetails();
    void lookUp(const std::function<LookedUp(Session &)> &find, const QString &nobody);
    QString openKey() const; ///< in the settings, of this database
    bool mayClose();
    QWidget *makeWelcome();

    Desk &m_desk;
    CustomerView *m_current;
    CustomerView *m_deactivated;
    QHash<CustomerView *, DetailPane *> m_details;
    bool m_saidElsewhere = false; ///< that others are in the other list, for the present search
    QHash<qint64, QPointer<CustomerEditor>> m_editors;
    bool m_closing = false; ///< what closes now shall come back
    QList<TakeBack> m_done; ///< that can be taken back, the last one last
    Pacer m_counter{[this] { count(); }}; ///< for the pages' titles
};

} // namespace kontor
