// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/templatesdialog.h"

#include "base/helptopic.h"
#include "base/combos.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/windowfit.h"
#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "database/idset.h"
#include "mail/examplevalues.h"
#include "mail/localbrowser.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelayMs = 250;

} // namespace

TemplatesDialog::TemplatesDialog(const Services &services, qint64 customerId, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_customerId(customerId)
    , m_channel(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_html(new QPlainTextEdit(this))
    , m_fields(new QLabel(this))
    , m_previewSubject(new QLabel(this))
    , m_previewHtml(new LocalBrowser(this))
    , m_previewText(new QPlainTextEdit(this))
    , m_reset(new QPushButton(tr("&Reset to default"), this))
    , m_messages(new MessageBar(this))
    , m_problems(this)
    , m_delay(new QTimer(this))
{
    setHelp(this, u"mail"_s);
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Mail templates"));
    resizeWithin(this, {1020, 680});
    fillChannels(m_channel, services.directory.directory());
    for (const MailKind &kind : mailKinds())
        m_kind->addItem(kind.label(), kind.name);
    fillLanguages(m_language);
    auto *top = new QHBoxLayout;
    const auto choice = [&](const QString &name, const QString &text, QComboBox *box) {
        box->setObjectName(name);
        box->setAccessibleName(QString(text).remove(u'&'));
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        top->addWidget(label);
        top->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &TemplatesDialog::choose);
    };
    choice(u"channel"_s, tr("Trade st&ore"), m_channel);
    choice(u"kind"_s, tr("&Mail"), m_kind);
    choice(u"language"_s, tr("&Language"), m_language);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeForm());
    splitter->addWidget(makePreview());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    m_chosen = {m_channel->currentIndex(), m_kind->currentIndex(), m_language->currentIndex()};
    load();
}

QWidget *TemplatesDialog::makeForm()
{
    auto *left = new QWidget(this);
    auto *form = new QFormLayout(left);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setContentsMargins(0, 0, 0, 0);
    m_subject->setObjectName(u"subject"_s);
    m_text->setObjectName(u"text"_s);
    m_html->setObjectName(u"html"_s);
    m_text->setTabChangesFocus(true);
    m_html->setTabChangesFocus(true);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(tr("&Text"), m_text);
    form->addRow(tr("&HTML"), m_html);
    m_fields->setTextFormat(Qt::PlainText);
    m_fields->setWordWrap(true);
    m_fields->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(m_fields);
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelayMs);
    connect(m_delay, &QTimer::timeout, this, &TemplatesDialog::preview);
    connect(m_subject, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_html, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    return left;
}

QWidget *TemplatesDialog::makePreview()
{
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    m_previewSubject->setTextFormat(Qt::PlainText);
    m_previewSubject->setWordWrap(true);
    QFont bold = m_previewSubject->font();
    bold.setBold(true);
    m_previewSubject->setFont(bold);
    m_previewSubject->setObjectName(u"previewSubject"_s);
    m_previewHtml->setObjectName(u"previewHtml"_s);
    m_previewHtml->setAccessibleName(tr("Preview"));
    m_previewText->setObjectName(u"previewText"_s);
    m_previewText->setAccessibleName(tr("Preview as text"));
    m_previewText->setReadOnly(true);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_previewHtml, tr("Preview"));
    tabs->addTab(m_previewText, tr("Preview as text"));
    rightLayout->addWidget(m_previewSubject);
    rightLayout->addWidget(tabs, 1);
    return right;
}

QWidget *TemplatesDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    auto *test = new QPushButton(icon(u"mail-send"_s), tr("Send me a t&est mail…"), this);
    test->setObjectName(u"test"_s);
    test->setAutoDefault(false);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setAutoDefault(false);
    buttons->addButton(test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    connect(buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &TemplatesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplatesDialog::reject);
    connect(test, &QPushButton::clicked, this, &TemplatesDialog::sendTest);
    connect(m_reset, &QPushButton::clicked, this, &TemplatesDialog::reset);
    return buttons;
}

bool TemplatesDialog::mayLeave()
{
    if (collected() == m_base)
        return true;
    switch (m_services.questions.saveChanges(this, mailKindLabel(m_base.kind))) {
    case Questions::Yes:
        save();
        return false; // the answer comes later; what stays open shows whether it was saved
    case Questions::No:
        return true;
    case Questions::Cancel:
        break;
    }
    return false;
}

void TemplatesDialog::choose()
{
    if (!mayLeave()) {
        const QList<QComboBox *> boxes{m_channel, m_kind, m_language};
        for (int i = 0; i < boxes.size(); ++i) {
            const QSignalBlocker quiet(boxes[i]);
            boxes[i]->setCurrentIndex(m_chosen[i]);
        }
        return;
    }
    m_chosen = {m_channel->currentIndex(), m_kind->currentIndex(), m_language->currentIndex()};
    m_messages->clear();
    load();
}

void TemplatesDialog::load()
{
    const Channel *channel = m_services.directory.directory().channel(chosenId(m_channel));
    if (channel == nullptr)
        return;
    auto job = [channel = *channel, kind = m_kind->currentData().toString(), language = m_language->currentData().toString(),
                wanted = m_customerId](Session &session) {
        Loaded out;
        out.wording = MailsRepository(session).wording(channel.id, kind, language);
        const qint64 id = CustomersRepository(session).exampleOf(channel.id, wanted);
        out.values = valuesFor(session, channel, id);
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_messages->show(loaded.error());
            return;
        }
        m_base = loaded->wording;
        m_values = loaded->values;
        m_subject->setText(m_base.subject);
        m_text->setPlainText(m_base.text);
        m_html->setPlainText(m_base.html);
        m_reset->setEnabled(m_base.rowVersion > 0);
        const MailKind *kind = mailKind(m_base.kind);
        QStringList fields = commonMailFields() + kind->fields;
        if (!kind->secret.isEmpty())
            fields.prepend(kind->secret);
        for (QString &field : fields)
            field = u"{{"_s + field + u"}}"_s;
        m_fields->setText(tr("Fields: %1").arg(fields.join(u' ')));
        m_problems.show({});
        preview();
    });
}

MailTemplate TemplatesDialog::collected() const
{
    MailTemplate out = m_base;
    out.subject = m_subject->text();
    out.text = m_text->toPlainText();
    out.html = m_html->toPlainText();
    return out;
}

void TemplatesDialog::preview()
{
    const MailTemplate wording = collected();
    const FieldProblems problems = validate(wording);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    const RenderedMail mail = kontor::render(wording, m_values);
    m_previewSubject->setText(mail.subject);
    m_previewHtml->setHtml(mail.html);
    m_previewText->setPlainText(mail.text);
}

void TemplatesDialog::save()
{
    const MailTemplate wording = collected();
    const FieldProblems problems = validate(wording);
    m_problems.show(problems);
    if (!problems.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, problems.first().message);
        return;
    }
    auto job = [wording](Session &session) {
        MailsRepository(session).save(wording);
        return MailsRepository(session).wording(wording.channelId, wording.kind, wording.language);
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<MailTemplate> &stored) {
        if (!stored) {
            m_messages->show(stored.error());
            return;
        }
        m_base = *stored;
        m_reset->setEnabled(true);
        m_messages->show(MessageBar::Kind::Success, tr("The template is saved. Mails that are still queued use it too."));
    });
}

void TemplatesDialog::reset()
{
    if (!m_services.questions.confirm(this, tr("Reset to default"),
                                      tr("Go back to Kontor's own wording of this mail? Your wording is lost."), tr("Reset")))
        return;
    auto job = [wording = m_base](Session &session) {
        MailsRepository(session).reset(wording.channelId, wording.kind, wording.language);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (done)
            load();
        else
            m_messages->show(done.error());
    });
}

void TemplatesDialog::sendTest()
{
    const MailTemplate wording = collected();
    if (const FieldProblems problems = validate(wording); !problems.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, problems.first().message);
        return;
    }
    const QString to =
        m_services.questions
            .text(this, tr("Test mail"), tr("Send it to this address:"), m_services.settings.value(u"mail/test"_s).toString())
            .trimmed();
    if (to.isEmpty())
        return;
    m_services.settings.setValue(u"mail/test"_s, to);
    QJsonObject fields = m_values;
    fields.insert(u"language"_s, wording.language);
    fields.insert(u"wording"_s,
                  QJsonObject{{u"subject"_s, wording.subject}, {u"text"_s, wording.text}, {u"html"_s, wording.html}});
    auto job = [wording, fields, to](Session &session) {
        if (const QString why = emailProblem(to); !why.isEmpty())
            throw Failure(Error::Kind::Invalid, why, u"email"_s);
        return MailsRepository(session).queue(wording.channelId, 0, wording.kind, to, fields);
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<qint64> &queued) {
        if (queued)
            m_messages->show(MessageBar::Kind::Success, tr("The test mail is queued. The Mail page shows what becomes of it."));
        else
            m_messages->show(queued.error());
    });
}

void TemplatesDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

} // namespace kontor
