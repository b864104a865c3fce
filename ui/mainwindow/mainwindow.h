// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/appearance.h"
#include "base/services.h"
#include "commands/actions.h"
#include "customers/bulkedit.h"
#include "customers/customereditor.h"
#include "exports/customerexport.h"
#include "views/savedviewsrepository.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <thread>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace kontor {

class CustomersRepository;
class BatchesView;
class CustomerView;
class IssuesView;
class InvitationsRepository;
class MailsView;
class MessageBar;
class StorePanes;
class ViewsPanel;

/// The desk: customers in three tabs, the store panes beside them, every action in a menu, on a key and in the palette.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Services &services, const QString &webEnginePlugin, QWidget *parent = nullptr);
    ~MainWindow() override;

    CustomerView &current() { return *m_current; }
    CustomerView &deactivated() { return *m_deactivated; }
    IssuesView &issues() { return *m_issues; }
    BatchesView &batches() { return *m_batches; }
    MailsView &mails() { return *m_mails; }
    ViewsPanel &views() { return *m_views; }
    StorePanes &panes() { return *m_panes; }
    Actions &actions() { return m_actions; }
    MessageBar &messages() { return *m_messages; }

    CustomerEditor *edit(qint64 id);
    void importFile(const QString &path);
    void reviewBatch(qint64 batchId);
    /// Shows the Stop button for a long job; answers the job's Cancel.
    Cancel startLong(const QString &what);
    void endLong(const Cancel &job);
    void stopLong();
    bool mayExport();
    /// Asks about what is not saved; false when somebody wants to go on with it.
    bool mayClose();

Q_SIGNALS:
    void connectRequested();
    void sampleRequested();
    void appearanceRequested(kontor::Appearance appearance);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildTabs();
    QWidget *buildWelcome();
    void showList(CustomerView *list);
    CustomerView *view() const;
    qint64 onlyId() const;
    bool isEverybody() const;
    void updateActions();
    void countCustomers();
    Pacer m_counter{[this] { countCustomers(); }}; ///< for the tabs' titles
    void showCounts(qint64 current, qint64 deactivated);

    struct Choice
    {
        QString what;
        QString field; ///< of BulkEdit
        std::function<QString(int)> question; ///< for so many customers
        QString button;
        void (*fill)(QComboBox *box, const Directory &directory, const QString &none);
        int (CustomersRepository::*set)(const QList<qint64> &ids, qint64 id);
    };
    void chooseFor(const Choice &choice);
    void choosePriceTier();
    void chooseWarehouse();
    void withTarget(const std::function<void(const BulkTarget &)> &use);
    void applyTo(const BulkTarget &target, const QString &what, const QString &field, const QString &value,
                 const std::function<int(CustomersRepository &, const QList<qint64> &)> &changeOne);
    void deactivate();
    void reenable();
    void setPassword();
    void copy();
    void exportCustomersOf();
    void writeExport(const CustomerQuery &query, const ExportForm &form, const QString &path, const QList<qint64> &ids);
    void print(const CustomerQuery &query, const ExportForm &form, const QList<qint64> &ids);
    QString titleOf(const CustomerQuery &query) const;
    void bulkEdit();
    void applyBulk(const BulkTarget &target, const FieldValues &values);
    void pasteCustomers();
    void explainValues();
    void saveView();
    void showView(const SavedView &view);
    void logInAs();
    void invite();
    void revokeInvitations();
    void mailOne(void (InvitationsRepository::*send)(qint64), const QString &said);
    void resetPassword();
    void sendLoginDetails();
    void unlock();
    void openSecondFactor();
    void openSessions();
    void openTemplates();
    void openGuide();
    void openActingReport();
    void showMails(qint64 customerId);
    void showStaleInvitations();
    void openPalette();
    template <typename Editor> void openEditor();

    Services m_services;
    Actions m_actions;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    CustomerView *m_current;
    CustomerView *m_deactivated;
    IssuesView *m_issues;
    BatchesView *m_batches;
    MailsView *m_mails;
    ViewsPanel *m_views;
    std::vector<std::unique_ptr<QTemporaryDir>> m_pasted; ///< rows from the clipboard, for each wizard its own
    StorePanes *m_panes;
    MessageBar *m_messages;
    QLabel *m_badge;
    QLabel *m_state;
    QMenu *m_rowMenu;
    QHash<qint64, QPointer<CustomerEditor>> m_editors;
    QPushButton *m_stop;
    QList<Cancel> m_long; ///< the long jobs that the Stop button gives up
    bool m_exporting = false; ///< or printing: one at a time, it has one thread
    std::jthread m_exporter;
};

} // namespace kontor
