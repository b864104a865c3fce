// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/guidedialog.h"

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
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

GuideDialog::GuideDialog(const Services &services, const QList<qint64> &selected, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_selected(selected)
    , m_channel(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_guide(new LocalBrowser(this))
    , m_messages(new MessageBar(this))
{
    setHelp(this, u"mail"_s);
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("Customer guide"));
    resizeWithin(this, {680, 640});
    fillChannels(m_channel, services.directory.directory());
    fillLanguages(m_language);
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
