// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersdesk.h"

#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "details/inheritance.h"
#include "customers/tableediting.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookingAfterMs = 200; ///< a box says that it is looking things up
constexpr qsizetype takenBackMax = 20; ///< actions on single customers

} // namespace

CustomersDesk::CustomersDesk(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_current(new CustomerView(desk.services(), u"current"_s, false, desk.window()))
    , m_deactivated(new CustomerView(desk.services(), u"deactivated"_s, true, desk.window()))
{
    m_desk.addMenu({u"customer"_s, tr("&Customer"), 20});
    addPages();
    addActions();
    addListActions();
    addPrinting();
    addDetails();
    m_desk.addOpener(u"customer"_s, [this](qint64 id, const QString &field) {
        CustomerEditor *editor = edit(id);
        if (!field.isEmpty())
            editor->showField(field);
        return editor;
    });
    m_desk.addDraftOpener(u"customer"_s, [this](const Draft &draft) { edit(draft.id)->restore(draft); });
    for (CustomerView *list : {m_current, m_deactivated})
        m_desk.addDraftOpener(u"table "_s + list->objectName(), [this, list](const Draft &draft) {
            m_desk.show(list);
            list->editing().restore(draft);
        });
    addFinder();
    addLinks();
    m_desk.addRefresh([this] {
        m_current->model().refresh();
        m_deactivated->model().refresh();
    });
    m_desk.addSetting(
        {.name = u"confirmDeactivation"_s,
         .group = tr("Questions and messages"),
         .title = tr("Ask before a few customers are deactivated or re-enabled"),
         .hint = tr("One customer is taken back by Ctrl+Z, several on the Imports page. More than 20 are always asked about."),
         .standard = u"yes"_s});
    m_desk.addClosingCheck([this] { return mayClose(); });
    m_desk.addEnding([this] {
        for (CustomerView *list : {m_current, m_deactivated})
            list->editing().settleDraft();
    });
    connect(&m_desk, &Desk::finished, this, [this] {
        m_desk.setCover(makeWelcome());
        m_current->focusTable();
        QTimer::singleShot(0, this, &CustomersDesk::reopen); // once the window is there
    });
    connect(&m_desk, &Desk::currentPageChanged, this, &CustomersDesk::selectionChanged);
    connect(&m_desk.services().database, &Database::changed, this, [this](const QString &table) {
        if (table == u"customers"_s || table.isEmpty())
            m_counter.ask();
    });
    m_counter.askNow();
}

void CustomersDesk::addPages()
{
    m_desk.addPage({.name = u"current"_s,
                    .icon = u"im-user-online"_s,
                    .title = tr("Current"),
                    .group = tr("Customers"),
                    .showText = tr("&Show current customers"),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_1),
                    .order = 10,
                    .help = u"customers"_s,
                    .widget = m_current,
                    .first = true,
                    .entered = [this] { m_current->focusTable(); },
                    .counted = [](qint64 count) { return tr("Current (%1)").arg(QLocale().toString(count)); }});
    m_desk.addPage({.name = u"deactivated"_s,
                    .icon = u"im-user-offline"_s,
                    .title = tr("Deactivated"),
                    .group = tr("Customers"),
                    .showText = tr("Show &deactivated customers"),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_2),
                    .order = 20,
                    .help = u"customers"_s,
                    .widget = m_deactivated,
                    .entered = [this] { m_deactivated->focusTable(); },
                    .counted = [](qint64 count) { return tr("Deactivated (%1)").arg(QLocale().toString(count)); }});
    QMenu *rows = m_desk.rowMenu(u"customer"_s);
    for (CustomerView *list : {m_current, m_deactivated}) {
        list->setRowMenu(rows);
        connect(list, &CustomerView::selectionChanged, this, &CustomersDesk::selectionChanged);
        connect(list, &CustomerView::activated, this, &CustomersDesk::edit);
        connect(list, &CustomerView::queryChanged, this, [this] {
            if (std::exchange(m_saidElsewhere, false))
                m_desk.messages().clear();
        });
        connect(list, &CustomerView::nothingFound, this, [this, list] { lookElsewhere(list); });
    }
}

CustomerView *CustomersDesk::list() const { return qobject_cast<CustomerView *>(m_desk.currentPage()); }

int CustomersDesk::selectedCount() const { return list() != nullptr ? list()->selectedCount() : 0; }

qint64 CustomersDesk::onlyId() const
{
    const QList<qint64> ids = selectedCount() == 1 ? list()->selectedIds() : QList<qint64>();
    return ids.isEmpty() ? 0 : ids.first();
}

bool CustomersDesk::isEverybody() const
{
    CustomerTableModel &model = list()->model();
    return selectedCount() > 1 && selectedCount() == model.rowCount() && model.isCounted() && !model.isCapped();
}

void CustomersDesk::withTarget(const std::function<void(const BulkTarget &)> &use)
{
    if (isEverybody()) // as the filters say it: millions of ids would have to be read, sorted and sent back
        use(BulkTarget{{}, list()->query(), selectedCount()});
    else
        list()->withSelection([use](const QList<qint64> &ids) { use(BulkTarget{ids, {}, -1}); });
}

std::function<bool()> CustomersDesk::one() const
{
    return [this] { return selectedCount() == 1; };
}

std::function<bool()> CustomersDesk::some() const
{
    return [this] { return selectedCount() > 0; };
}

std::function<bool()> CustomersDesk::someOf(bool deactivated) const
{
    return [this, deactivated] { return selectedCount() > 0 && list() == (deactivated ? m_deactivated : m_current); };
}

std::function<bool()> CustomersDesk::anyList() const
{
    return [this] { return list() != nullptr; };
}

CustomerEditor *CustomersDesk::edit(qint64 id)
{
    m_desk.remember(u"customer"_s, id);
    if (id > 0 && m_editors.value(id) != nullptr) {
        m_editors[id]->raise();
        m_editors[id]->activateWindow();
        return m_editors[id];
    }
    auto *editor = new CustomerEditor(m_desk.services(), id, m_desk.window());
    if (id > 0) {
        m_editors[id] = editor;
        connect(editor, &QObject::destroyed, this, [this, id] {
            m_editors.remove(id); // it is no editor any more: nobody may ask it whether it can be seen
            rememberEditors();
        });
    }
    connect(editor, &CustomerEditor::logInAsRequested, this, [this](qint64 customer) { m_desk.open(u"store"_s, customer); });
    connect(editor, &CustomerEditor::orderRequested, this, [this](qint64 order) { m_desk.open(u"order"_s, order); });
    connect(editor, &CustomerEditor::printRequested, this, &CustomersDesk::print);
    connect(editor, &CustomerEditor::saved, this, [this](const TakeBack &saved) {
        did(tr("%1 is saved.").arg(saved.after.displayName()), saved);
        if (list() != nullptr && selectedCount() <= 1) // what somebody selected meanwhile stays
            list()->select(saved.after.id);
    });
    editor->show();
    rememberEditors();
    return editor;
}

/// Which customers are open, so that they are again after a restart; known at any time, for a crash asks nobody.
void CustomersDesk::rememberEditors()
{
    if (m_closing)
        return;
    QVariantList open;
    for (auto editor = m_editors.begin(); editor != m_editors.end(); ++editor) {
        if (*editor != nullptr && (*editor)->isVisible())
            open << editor.key();
    }
    m_desk.services().settings.setValue(openKey(), open);
}

QString CustomersDesk::openKey() const { return u"open/customers/"_s + m_desk.services().database.url().fingerprint(); }

void CustomersDesk::reopen()
{
    const QVariantList open = m_desk.services().settings.value(openKey()).toList();
    for (const QVariant &id : open)
        edit(id.toLongLong());
}

void CustomersDesk::did(const QString &what, const TakeBack &action)
{
    m_desk.messages().show(MessageBar::Kind::Success, what);
    if (action.isPossible()) {
        m_done << action;
        if (m_done.size() > takenBackMax)
            m_done.removeFirst();
        m_desk.messages().offer(tr("Take &back"), [this] { takeBack(); });
    }
    m_desk.updateActions();
}

void CustomersDesk::takeBack()
{
    if (m_done.isEmpty())
        return;
    const TakeBack action = m_done.takeLast();
    m_desk.updateActions();
    m_desk.run(
        Lane::Edit, [action](Session &session) { return kontor::takeBack(session, action); },
        [this](const Customer &customer) {
            m_desk.messages().show(MessageBar::Kind::Success, tr("Taken back: %1 is as before.").arg(customer.displayName()));
        });
}

void CustomersDesk::show(CustomerView *list)
{
    m_desk.show(list);
    list->focusTable();
}

void CustomersDesk::showView(const SavedView &saved)
{
    CustomerView *list = saved.query.deactivated ? m_deactivated : m_current;
    m_desk.show(list);
    list->applyView(saved);
}

void CustomersDesk::selectionChanged()
{
    m_desk.updateActions();
    showDetails();
    m_desk.say(selectedCount() > 1 ? tr("%Ln customer(s) selected", nullptr, selectedCount()) : QString());
}

void CustomersDesk::count()
{
    auto job = [](Session &session) { return countCustomers(session); };
    QCoro::connect(m_desk.services().database.run(Lane::Background, std::move(job)), this,
                   [this](const Result<CustomerCounts> &counts) {
                       m_counter.done(counts.ok());
                       if (!counts)
                           return;
                       m_desk.setCount(m_current, counts->current);
                       m_desk.setCount(m_deactivated, counts->deactivated);
                       const bool file = m_desk.services().database.url().engine() == ConnectionUrl::Engine::Sqlite;
                       m_desk.setCovered(file && counts->current + counts->deactivated == 0);
                   });
}

void CustomersDesk::copy()
{
    const QString text = list()->selectionAsText();
    QGuiApplication::clipboard()->setText(text);
    const auto copied = int(text.count(u'\n')); // the first line has the headings
    if (const int selected = selectedCount(); copied < selected)
        m_desk.messages().show(
            MessageBar::Kind::Warning,
            tr("%1 of %2 selected customers were copied; the others are not loaded yet. Export takes them all.")
                .arg(QLocale().toString(copied), QLocale().toString(selected)));
}

void CustomersDesk::explainValues()
{
    const qint64 id = onlyId();
    if (id == 0)
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Why this value?"), tr("Looking where the values come from…"),
                                QMessageBox::Close, m_desk.window());
    box->setObjectName(u"whyBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QTimer::singleShot(lookingAfterMs, box, &QDialog::open); // a database that is not busy answers before
    auto job = [id](Session &session) { return explainCustomer(session, id); };
    QCoro::connect(m_desk.services().database.run(Lane::Background, std::move(job)), box, [box](const Result<QString> &text) {
        box->setText(text ? *text : text.error().message);
        box->open();
    });
}

bool CustomersDesk::mayClose()
{
    rememberEditors();
    m_closing = true;
    auto stay = qScopeGuard([this] { m_closing = false; });
    const auto editors = m_desk.window()->findChildren<CustomerEditor *>();
    for (CustomerEditor *one : editors) {
        const QPointer<CustomerEditor> editor(one); // it may close itself
        if (editor == nullptr || !editor->isVisible())
            continue;
        editor->reject();
        if (editor != nullptr && editor->isVisible())
            return false;
    }
    for (CustomerView *list : {m_current, m_deactivated}) {
        list->editing().commitTyping();
        const qsizetype customers = list->model().staged().size();
        if (customers > 0 &&
            !m_desk.services().questions.confirm(m_desk.window(), tr("Unsaved cells"),
                                                 tr("Cells of %Ln customer(s) were changed in the table and not saved. "
                                                    "Close without them?",
                                                    nullptr, int(customers)),
                                                 tr("Close without saving"))) {
            show(list);
            return false;
        }
    }
    stay.dismiss();
    return true;
}

QWidget *CustomersDesk::makeWelcome()
{
    auto *page = new QWidget(m_desk.window());
    page->setObjectName(u"welcome"_s);
    auto *title = new QLabel(tr("Welcome to Kontor"), page);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto *text = new QLabel(tr("There are no customers in this database yet. How do you want to begin?"), page);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    for (const auto &name : {u"import"_s, u"sample"_s, u"connect"_s}) {
        QAction *action = m_desk.action(name);
        if (action == nullptr)
            continue;
        auto *button = new QPushButton(action->icon(), action->text(), page);
        button->setObjectName(u"welcome_"_s + name);
        button->setMinimumSize(320, 44);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    return page;
}

} // namespace kontor
