// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/credentialpages.h"

#include "access/startpages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

#include <qt6keychain/keychain.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

void choose(QComboBox *box, const QString &value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Every field is called as its label is.
void nameFields(QFormLayout *form)
{
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        const auto *label = field != nullptr ? qobject_cast<const QLabel *>(form->labelForField(field->widget())) : nullptr;
        if (label != nullptr)
            field->widget()->setAccessibleName(QString(label->text()).remove(u'&'));
    }
}

QString entryOf(const QString &prefix, const QString &channel) { return prefix + u':' + channel; }

} // namespace

void SecretPlaceEdit::addTo(QFormLayout *form, const QString &prefix, QWidget *parent)
{
    m_form = form;
    m_from = named(new QComboBox(parent), prefix + u"_secret_from"_s);
    m_from->addItem(QWidget::tr("None"), u"none"_s);
    m_from->addItem(QWidget::tr("In a file where kontor-store runs"), u"file"_s);
    m_from->addItem(QWidget::tr("In an environment variable of kontor-store"), u"environment"_s);
    m_from->addItem(QWidget::tr("In the keychain of this computer"), u"keychain"_s);
    m_name = named(new QLineEdit(parent), prefix + u"_secret_name"_s);
    m_secret = named(new QLineEdit(parent), prefix + u"_secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(QWidget::tr("Unchanged"));
    form->addRow(QWidget::tr("Password is kept"), m_from);
    form->addRow(QWidget::tr("File or variable"), m_name);
    form->addRow(QWidget::tr("Password for the keychain"), m_secret);
    QObject::connect(m_from, &QComboBox::currentIndexChanged, parent, [this] { choose(); });
    choose();
}

void SecretPlaceEdit::choose()
{
    const QString from = m_from->currentData().toString();
    const bool outside = from == u"file"_s || from == u"environment"_s;
    const QList<QPair<QWidget *, bool>> rows = {{m_name, outside}, {m_secret, from == u"keychain"_s}};
    for (const auto &[field, shown] : rows) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
}

void SecretPlaceEdit::set(const SecretPlace &place)
{
    kontor::choose(m_from, place.from);
    m_name->setText(place.name);
    m_secret->clear();
    choose();
}

SecretPlace SecretPlaceEdit::place(const QString &entry) const
{
    SecretPlace out;
    out.from = m_from->currentData().toString();
    if (out.from == u"keychain"_s)
        out.name = entry;
    else if (out.from != u"none"_s)
        out.name = m_name->text().trimmed();
    return out;
}

QString SecretPlaceEdit::typed() const { return m_from->currentData() == u"keychain"_s ? m_secret->text() : QString(); }
void SecretPlaceEdit::clearTyped() { m_secret->clear(); }

MailPage::MailPage(QWidget *parent)
    : QWidget(parent)
    , m_host(named(new QLineEdit(this), u"mail_host"_s))
    , m_port(named(new QSpinBox(this), u"mail_port"_s))
    , m_security(named(new QComboBox(this), u"mail_security"_s))
    , m_user(named(new QLineEdit(this), u"mail_user"_s))
    , m_sender(named(new QLineEdit(this), u"mail_sender"_s))
    , m_senderName(named(new QLineEdit(this), u"mail_sender_name"_s))
    , m_replyTo(named(new QLineEdit(this), u"mail_reply_to"_s))
    , m_copyTo(named(new QLineEdit(this), u"mail_copy_to"_s))
    , m_smsUrl(named(new QLineEdit(this), u"sms_url"_s))
{
    m_port->setRange(1, 65535);
    m_security->addItem(tr("STARTTLS"), u"starttls"_s);
    m_security->addItem(tr("TLS from the first byte"), u"tls"_s);
    m_security->addItem(tr("No encryption"), u"none"_s);
    connect(m_security, &QComboBox::activated, this, [this](int) {
        const QList<int> usual{587, 465, 25};
        if (usual.contains(m_port->value()))
            m_port->setValue(usual.value(m_security->currentIndex()));
    });
    m_host->setPlaceholderText(u"mail.example.com"_s);
    m_sender->setPlaceholderText(u"orders@example.com"_s);
    m_copyTo->setToolTip(tr("Parted by commas. Copies never get mails with a link or a code."));
    m_smsUrl->setPlaceholderText(u"https://gateway.example.com/messages"_s);
    QFormLayout *form = formOf(this);
    form->addRow(hint(tr("Without a server, mails are kept and marked ‘captured, not sent’; the Mail page shows them."), this));
    form->addRow(tr("Mail &server"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&Encryption"), m_security);
    form->addRow(tr("&User"), m_user);
    m_secret.addTo(form, u"mail"_s, this);
    form->addRow(tr("Sender's a&ddress"), m_sender);
    form->addRow(tr("Sender's na&me"), m_senderName);
    form->addRow(tr("Re&ply to"), m_replyTo);
    form->addRow(tr("&Copies to"), m_copyTo);
    form->addRow(tr("Te&xt-message gateway"), m_smsUrl);
    m_smsSecret.addTo(form, u"sms"_s, this);
    nameFields(form);
}

void MailPage::set(const Channel &channel)
{
    const MailSettings &mail = channel.mail;
    m_host->setText(mail.host);
    m_port->setValue(mail.port);
    choose(m_security, mail.security);
    m_user->setText(mail.user);
    m_secret.set(mail.secret);
    m_sender->setText(mail.sender);
    m_senderName->setText(mail.senderName);
    m_replyTo->setText(mail.replyTo);
    m_copyTo->setText(mail.copyTo);
    m_smsUrl->setText(channel.sms.url);
    m_smsSecret.set(channel.sms.secret);
}

void MailPage::collect(Channel &channel) const
{
    MailSettings &mail = channel.mail;
    mail.host = m_host->text().trimmed();
    mail.port = m_port->value();
    mail.security = m_security->currentData().toString();
    mail.user = m_user->text().trimmed();
    mail.secret = m_secret.place(entryOf(u"mail"_s, channel.name));
    mail.sender = m_sender->text().trimmed();
    mail.senderName = m_senderName->text().trimmed();
    mail.replyTo = m_replyTo->text().trimmed();
    mail.copyTo = m_copyTo->text().trimmed();
    channel.sms.url = m_smsUrl->text().trimmed();
    channel.sms.secret = m_smsSecret.place(entryOf(u"sms"_s, channel.name));
}

void MailPage::storeSecrets(const Channel &channel)
{
    const QList<QPair<SecretPlaceEdit *, QString>> secrets = {{&m_secret, channel.mail.secret.name},
                                                              {&m_smsSecret, channel.sms.secret.name}};
    for (const auto &[edit, entry] : secrets) {
        if (!edit->typed().isEmpty()) {
            auto *job = new QKeychain::WritePasswordJob(u"Kontor"_s, this);
            job->setInsecureFallback(false);
            job->setKey(entry);
            job->setTextData(edit->typed());
            connect(job, &QKeychain::Job::finished, this, [this, job] {
                if (job->error() != QKeychain::NoError)
                    Q_EMIT notKept(
                        tr("The keychain did not take the password, so it is kept nowhere: %1").arg(job->errorString()));
            });
            job->start();
        }
        edit->clearTyped();
    }
}

RulesPage::RulesPage(QWidget *parent)
    : QWidget(parent)
    , m_staffPasswords(named(new QCheckBox(tr("&Staff may set a password; it must be changed at the next sign-in"), this),
                             u"staff_passwords"_s))
    , m_confirmEmail(
          named(new QCheckBox(tr("A changed &e-mail address counts only when confirmed there"), this), u"confirm_email"_s))
    , m_mfa(named(new QComboBox(this), u"mfa"_s))
    , m_personalLinks(
          named(new QCheckBox(tr("Customers may make themselves a personal sign-in &link"), this), u"personal_links"_s))
    , m_ownAddresses(named(new QCheckBox(tr("Customers may enter and change their &own addresses"), this), u"own_addresses"_s))
    , m_cancelMinutes(named(new QComboBox(this), u"cancel_minutes"_s))
    , m_timeZone(named(new QComboBox(this), u"time_zone"_s))
    , m_requestDays(named(new QSpinBox(this), u"request_days"_s))
    , m_requestTolerance(named(new QSpinBox(this), u"request_tolerance"_s))
    , m_startPage(named(new QComboBox(this), u"start_page"_s))
    , m_actingReason(named(new QCheckBox(tr("Staff must say &why they log in as a customer"), this), u"acting_reason"_s))
    , m_actingConsent(named(new QComboBox(this), u"acting_consent"_s))
{
    m_mfa->addItem(tr("Off"), u"off"_s);
    m_mfa->addItem(tr("Customers may switch it on"), u"optional"_s);
    m_mfa->addItem(tr("Required of every customer"), u"required"_s);
    m_cancelMinutes->addItem(tr("Never"), qint64(-1));
    m_cancelMinutes->addItem(tr("Until somebody confirms them"), qint64(0));
    for (const int minutes : {15, 60, 24 * 60})
        m_cancelMinutes->addItem(minutes < 60 ? tr("%Ln minute(s) long", nullptr, minutes)
                                              : tr("%Ln hour(s) long", nullptr, minutes / 60),
                                 qint64(minutes));
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/')) // 'EST' and the like know no summer time
            m_timeZone->addItem(QString::fromLatin1(zone));
    }
    m_timeZone->lineEdit()->setPlaceholderText(tr("as the server has it"));
    constexpr int daysMax = 365, percentMax = 100;
    m_requestDays->setRange(1, daysMax);
    m_requestDays->setSuffix(tr(" days"));
    m_requestTolerance->setRange(0, percentMax);
    m_requestTolerance->setSuffix(tr(" %"));
    for (const StartPage &page : startPages())
        m_startPage->addItem(page.label(), page.name == startPages().constFirst().name ? QString() : page.name);
    m_actingConsent->addItem(tr("Not needed"), u"not_needed"_s);
    m_actingConsent->addItem(tr("Unless the customer forbids it"), u"opt_out"_s);
    m_actingConsent->addItem(tr("Only if the customer allows it"), u"opt_in"_s);
    QFormLayout *form = formOf(this);
    form->addRow(m_staffPasswords);
    form->addRow(m_confirmEmail);
    form->addRow(tr("Second &factor"), m_mfa);
    form->addRow(m_personalLinks);
    form->addRow(m_ownAddresses);
    form->addRow(tr("Customers may cancel or&ders"), m_cancelMinutes);
    form->addRow(tr("Customers &begin with"), m_startPage);
    form->addRow(tr("&Time zone"), m_timeZone);
    form->addRow(tr("Order re&quests wait"), m_requestDays);
    form->addRow(tr("Dearer than &approved by"), m_requestTolerance);
    form->addRow(m_actingReason);
    form->addRow(tr("&Consent to logging in as a customer"), m_actingConsent);
    nameFields(form);
}

void RulesPage::set(const Channel &channel)
{
    const CredentialRules &rules = channel.rules;
    if (m_cancelMinutes->findData(channel.cancelMinutes) < 0)
        m_cancelMinutes->addItem(tr("%Ln minute(s) long", nullptr, int(channel.cancelMinutes)), channel.cancelMinutes);
    m_cancelMinutes->setCurrentIndex(m_cancelMinutes->findData(channel.cancelMinutes));
    m_staffPasswords->setChecked(rules.staffPasswords);
    m_confirmEmail->setChecked(rules.confirmEmail);
    choose(m_mfa, rules.mfa);
    m_personalLinks->setChecked(rules.personalLinks);
    m_ownAddresses->setChecked(rules.ownAddresses);
    m_actingReason->setChecked(rules.actingReason);
    choose(m_actingConsent, rules.actingConsent);
    choose(m_startPage, rules.startPage);
    m_timeZone->setCurrentText(channel.timeZone);
    m_requestDays->setValue(int(channel.requestDays));
    m_requestTolerance->setValue(int(channel.requestTolerance));
}

void RulesPage::collect(Channel &channel) const
{
    CredentialRules &out = channel.rules;
    channel.cancelMinutes = m_cancelMinutes->currentData().toLongLong();
    out.staffPasswords = m_staffPasswords->isChecked();
    out.confirmEmail = m_confirmEmail->isChecked();
    out.mfa = m_mfa->currentData().toString();
    out.personalLinks = m_personalLinks->isChecked();
    out.ownAddresses = m_ownAddresses->isChecked();
    out.actingReason = m_actingReason->isChecked();
    out.startPage = m_startPage->currentData().toString();
    channel.timeZone = m_timeZone->currentText().trimmed();
    channel.requestDays = m_requestDays->value();
    channel.requestTolerance = m_requestTolerance->value();
    out.actingConsent = m_actingConsent->currentData().toString();
}

} // namespace kontor
