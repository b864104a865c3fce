// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/templatesdialog.h"

#include "base/combos.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/windowfit.h"
#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "database/idset.h"
#include "mail/localbrowser.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelayMs = 250;

void fillMailLanguages(QComboBox *box)
{
    for (const QString &language : mailLanguages())
        box->addItem(language == u"de"_s ? QStringLiteral("Deutsch") : QStringLiteral("English"), language);
}

/// Stand-ins for what only a real mail has.
QJsonObject examples(const QString &storeUrl)
{
    const QJsonObject line{{u"sku"_s, u"A-1001"_s},
                           {u"title"_s, u"Example"_s},
                           {u"quantity"_s, u"2"_s},
                           {u"price"_s, u"4.50 EUR"_s},
                           {u"sum"_s, u"9.00 EUR"_s}};
    return {{u"link"_s, storeUrl + u"/…/"_s + secretMark()},
            {u"code"_s, u"123456"_s},
            {u"valid_hours"_s, 24},
            {u"valid_minutes"_s, 30},
            {u"old_email"_s, u"old@example.com"_s},
            {u"new_email"_s, u"new@example.com"_s},
            {u"when"_s, u"2026-01-31 12:00 UTC"_s},
            {u"browser"_s, u"Firefox"_s},
            {u"address"_s, u"192.0.2.7"_s},
            {u"number"_s, u"10001"_s},
            {u"reference"_s, u"4711"_s},
            {u"total"_s, u"9.00 EUR"_s},
            {u"billing_address"_s, u"…"_s},
            {u"shipping_address"_s, u"…"_s},
            {u"lines"_s, QJsonArray{line}},
            {u"forgot_url"_s, storeUrl + u"/forgot"_s}};
}

/// The values of a customer (or, without one, of the trade store alone) and the examples.
QJsonObject valuesFor(Session &session, const Channel &channel, qint64 customerId)
{
    const QString url = storeAddress(channel, u"https://store.example.com"_s);
    QJsonObject out = examples(url);
    QJsonObject common = MailsRepository::commonValues(channel, url, {}, {}, {}, {}, {});
    if (customerId > 0) {
        const Customer c = CustomersRepository(session).load(customerId);
        common = MailsRepository::commonValues(channel, url, c.displayName(), c.firstName, c.lastName, c.company, c.username);
    }
    for (auto it = common.begin(); it != common.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

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
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Mail templates"));
    resizeWithin(this, {1020, 680});
    fillChannels(m_channel, services.directory.directory());
    for (const MailKind &kind : mailKinds())
        m_kind->addItem(kind.label(), kind.name);
    fillMailLanguages(m_language);
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
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({500, 500});

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
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelayMs);
    connect(m_delay, &QTimer::timeout, this, &TemplatesDialog::preview);
    connect(m_subject, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_html, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    m_chosen = {m_channel->currentIndex(), m_kind->currentIndex(), m_language->currentIndex()};
    load();
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
    if (!validate(wording).isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, validate(wording).first().message);
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

GuideDialog::GuideDialog(const Services &services, const QList<qint64> &selected, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_selected(selected)
    , m_channel(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_guide(new LocalBrowser(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("Customer guide"));
    resizeWithin(this, {680, 640});
    fillChannels(m_channel, services.directory.directory());
    fillMailLanguages(m_language);
    m_channel->setObjectName(u"channel"_s);
    m_language->setObjectName(u"language"_s);
    m_guide->setObjectName(u"guide"_s);
    m_guide->setAccessibleName(tr("Customer guide"));
    auto *top = new QFormLayout;
    top->addRow(tr("Trade st&ore"), m_channel);
    top->addRow(tr("&Language"), m_language);
    for (QComboBox *box : {m_channel, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &GuideDialog::load);
    const auto button = [&](const QString &name, const QString &iconName, const QString &text, void (GuideDialog::*slot)()) {
        auto *push = new QPushButton(icon(iconName), text, this);
        push->setObjectName(name);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, slot);
        return push;
    };
    const QList<QPushButton *> actions = {
        button(u"copy"_s, u"edit-copy"_s, tr("&Copy"), &GuideDialog::copy),
        button(u"print"_s, u"document-print"_s, tr("&Print…"), &GuideDialog::print),
        button(u"pdf"_s, u"document-save"_s, tr("P&DF…"), &GuideDialog::savePdf),
        button(u"mail"_s, u"mail-send"_s, tr("&Mail to %Ln selected", nullptr, int(selected.size())), &GuideDialog::mail)};
    actions.last()->setEnabled(!selected.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *action : actions)
        buttons->addButton(action, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(m_guide, 1);
    layout->addWidget(buttons);
    QWidget *before = m_guide;
    for (QPushButton *push : actions + QList<QPushButton *>{buttons->button(QDialogButtonBox::Close)})
        setTabOrder(std::exchange(before, push), push);
    load();
}

void GuideDialog::load()
{
    const Channel *channel = m_services.directory.directory().channel(chosenId(m_channel));
    if (channel == nullptr)
        return;
    auto job = [channel = *channel, language = m_language->currentData().toString()](Session &session) {
        QJsonObject values = valuesFor(session, channel, 0);
        values.insert(u"customer"_s, QString()); // the guide for everybody names nobody
        return kontor::render(MailsRepository(session).wording(channel.id, u"guide"_s, language), values);
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<RenderedMail> &guide) {
        if (!guide) {
            m_messages->show(guide.error());
            return;
        }
        m_guide->setHtml(guide->html);
        m_text = guide->text;
    });
}

void GuideDialog::copy()
{
    auto *data = new QMimeData;
    data->setHtml(m_guide->toHtml());
    data->setText(m_text);
    QGuiApplication::clipboard()->setMimeData(data);
    m_messages->show(MessageBar::Kind::Success, tr("The guide is on the clipboard."));
}

void GuideDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { m_guide->print(printer.get()); });
    dialog->open();
}

void GuideDialog::savePdf()
{
    const QString path = m_services.questions.saveFile(this, tr("Customer guide"), u"guide.pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly)) {
        QPdfWriter pages(&file);
        pages.setPageSize(QPageSize(QPageSize::A4));
        pages.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        pages.setTitle(windowTitle());
        m_guide->document()->print(&pages);
    }
    if (file.commit())
        m_messages->show(MessageBar::Kind::Success, tr("The guide was written to %1.").arg(path));
    else
        m_messages->show(MessageBar::Kind::Failure, tr("The file %1 can't be written: %2").arg(path, file.errorString()));
}

void GuideDialog::mail()
{
    if (!m_services.questions.confirm(
            this, tr("Customer guide"),
            tr("Mail the guide to %Ln customer(s)? Each gets the wording of their own trade store and language.", nullptr,
               int(m_selected.size())),
            tr("Mail")))
        return;
    auto job = [ids = m_selected](Session &session) {
        fillIds(session, u"guide_ids"_s, ids);
        return MailsRepository(session).queueForAll(u"guide"_s, u"guide_ids"_s);
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<qint64> &queued) {
        if (queued)
            m_messages->show(MessageBar::Kind::Success, tr("%Ln mail(s) queued.", nullptr, int(*queued)));
        else
            m_messages->show(queued.error());
    });
}

} // namespace kontor
