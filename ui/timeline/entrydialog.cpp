// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/entrydialog.h"

#include "base/helptopic.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/windowfit.h"
#include "staff/staffrepository.h"
#include "timeline/timelinerepository.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).date() : QDate::currentDate(); }

} // namespace

EntryDialog::EntryDialog(const Services &services, const TimelineEntry &entry, const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_entry(entry)
    , m_about(about)
    , m_messages(new MessageBar(this))
    , m_body(new QPlainTextEdit(this))
    , m_due(new QDateEdit(this))
    , m_assignee(new QComboBox(this))
    , m_problems(this)
    , m_draft(
          services.drafts, [this] { return draft(); }, this)
{
    setObjectName(u"entryDialog"_s);
    setHelp(this, u"timeline"_s);
    setWindowTitle(about.isEmpty() ? timelineKindLabel(entry.kind) : tr("%1: %2").arg(timelineKindLabel(entry.kind), about));
    m_body->setObjectName(u"body"_s);
    m_body->setTabChangesFocus(true);
    m_due->setObjectName(u"due_on"_s);
    m_due->setCalendarPopup(true);
    m_assignee->setObjectName(u"assignee"_s);
    m_assignee->addItem(tr("Anybody"), QString());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(entry.kind == u"task"_s ? tr("&What is to be done:") : tr("&Text:"), m_body);
    const bool task = entry.kind == u"task"_s;
    if (task) {
        form->addRow(tr("&Until:"), m_due);
        form->addRow(tr("&For:"), m_assignee);
    }
    m_due->setVisible(task);
    m_assignee->setVisible(task);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"save"_s);
    needRight(m_save, u"edit|credentials"_s, services.directory);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    for (const auto &keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &EntryDialog::save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(buttons);
    fill(entry);
    if (task)
        loadStaff();
    resizeWithin(this, {520, task ? 340 : 300});
    m_body->setFocus();
}

void EntryDialog::fill(const TimelineEntry &entry)
{
    m_body->setPlainText(entry.body);
    m_due->setDate(dayOf(entry.dueOn));
    if (m_assignee->findData(entry.assignee) < 0)
        m_assignee->addItem(entry.assignee, entry.assignee);
    m_assignee->setCurrentIndex(m_assignee->findData(entry.assignee));
}

void EntryDialog::loadStaff()
{
    auto job = [](Session &session) {
        QStringList logins{session.actor()};
        for (const Staff &one : StaffRepository(session).list()) {
            if (one.active && !logins.contains(one.login))
                logins << one.login;
        }
        return logins;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<QStringList> &logins) {
        if (!logins)
            return;
        for (const QString &login : *logins) {
            if (m_assignee->findData(login) < 0)
                m_assignee->addItem(login, login);
        }
    });
}

TimelineEntry EntryDialog::collected() const
{
    TimelineEntry out = m_entry;
    out.body = m_body->toPlainText();
    if (out.kind == u"task"_s) {
        out.assignee = m_assignee->currentData().toString();
        if (out.dueOn == 0 || m_due->date() != dayOf(out.dueOn))
            out.dueOn = m_due->date().startOfDay().toMSecsSinceEpoch();
    }
    return out;
}

std::optional<Draft> EntryDialog::draft() const
{
    const TimelineEntry now = collected();
    if (now.body.trimmed() == m_entry.body.trimmed())
        return std::nullopt;
    Draft out;
    out.kind = u"entry"_s;
    out.id = now.id;
    out.title = windowTitle();
    out.what = {{u"kind"_s, now.kind},         {u"channel"_s, now.channelId}, {u"customer"_s, now.customerId},
                {u"about"_s, m_about},         {u"body"_s, now.body},         {u"was"_s, m_entry.body},
                {u"assignee"_s, now.assignee}, {u"due"_s, now.dueOn},         {u"version"_s, now.rowVersion},
                {u"author"_s, m_entry.author}};
    return out;
}

TimelineEntry EntryDialog::entryOf(const Draft &draft)
{
    TimelineEntry out;
    out.id = draft.id;
    out.kind = draft.what[u"kind"_s].toString();
    out.channelId = draft.what[u"channel"_s].toInteger();
    out.customerId = draft.what[u"customer"_s].toInteger();
    out.author = draft.what[u"author"_s].toString();
    out.body = draft.what[u"was"_s].toString();
    out.assignee = draft.what[u"assignee"_s].toString();
    out.dueOn = draft.what[u"due"_s].toInteger();
    out.rowVersion = draft.what[u"version"_s].toInteger();
    return out;
}

void EntryDialog::restore(const Draft &draft)
{
    if (!m_draft.adopt(draft))
        return;
    TimelineEntry entry = entryOf(draft);
    entry.body = draft.what[u"body"_s].toString();
    fill(entry);
    m_messages->show(MessageBar::Kind::Information, tr("This was typed before and not saved yet."));
    m_draft.keepNow();
}

void EntryDialog::reject()
{
    if (draft()) {
        const auto answer = m_services.questions.saveChanges(this, windowTitle());
        if (answer == Questions::Cancel)
            return;
        if (answer == Questions::Yes) {
            save();
            return;
        }
    }
    m_draft.settle();
    QDialog::reject();
}

void EntryDialog::save()
{
    if (m_saving || !m_save->isEnabled())
        return;
    const TimelineEntry entry = collected();
    const FieldProblems problems = validate(entry);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    m_saving = true;
    auto job = [entry](Session &session) {
        TimelineRepository timeline(session);
        if (entry.id == 0)
            timeline.add(entry);
        else
            timeline.change(entry);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        m_saving = false;
        if (!done) {
            m_messages->show(done.error());
            return;
        }
        m_draft.settle();
        Q_EMIT saved();
        accept();
    });
}

} // namespace kontor
