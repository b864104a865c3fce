// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/directoryeditors.h"

#include "base/combos.h"
#include "base/windowfit.h"
#include "channels/channelsrepository.h"
#include "channels/credentialpages.h"
#include "channels/lookpage.h"
#include "ui_channeleditor.h"
#include "ui_sourceeditor.h"

#include <QScrollArea>
#include <QTabWidget>

namespace kontor {

using namespace Qt::StringLiterals;

ChannelEditor::ChannelEditor(const Services &services, QWidget *parent)
    : ListEditor(services, parent)
    , m_ui(std::make_unique<Ui::ChannelEditor>())
    , m_mail(new MailPage(this))
    , m_rules(new RulesPage(this))
    , m_look(new LookPage(m_services, this))
{
    m_ui->setupUi(this);
    fillLanguages(m_ui->language);
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"pages"_s);
    delete m_ui->rightLayout->replaceWidget(m_ui->form, pages);
    const auto scrolled = [pages](QWidget *page) {
        auto *area = new QScrollArea(pages);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(page);
        return area;
    };
    pages->addTab(m_ui->form, tr("General"));
    pages->addTab(scrolled(m_mail), tr("Mail"));
    pages->addTab(scrolled(m_rules), tr("Rules"));
    pages->addTab(scrolled(m_look), tr("Look"));
    m_ui->form->layout()->setContentsMargins(9, 9, 9, 9);
    resizeWithin(this, {880, 560});
    connect(m_mail, &MailPage::notKept, this, [this](const QString &why) { m_messages->show(MessageBar::Kind::Failure, why); });
    connect(m_look, &LookPage::failed, this, [this](const Error &error) { m_messages->show(error); });
    start(m_ui->list, m_ui->add, m_ui->buttons, m_ui->rightLayout);
}

ChannelEditor::~ChannelEditor() = default;

QStringList ChannelEditor::names() const
{
    QStringList out;
    for (const Channel &channel : directory().channels)
        out << (channel.active ? channel.name : tr("%1 (off)").arg(channel.name));
    return out;
}

void ChannelEditor::load(int index)
{
    m_base = directory().channels.value(index);
    if (index < 0 && !directory().priceTiers.isEmpty() && !directory().warehouses.isEmpty()) {
        m_base.priceTierId = directory().priceTiers.first().id;
        m_base.warehouseId = directory().warehouses.first().id;
    }
    fillPriceTiers(m_ui->price_tier, directory());
    fillWarehouses(m_ui->warehouse, directory());
    m_ui->name->setText(m_base.name);
    m_ui->url->setText(m_base.url);
    chooseId(m_ui->price_tier, m_base.priceTierId);
    chooseId(m_ui->warehouse, m_base.warehouseId);
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(m_base.language)));
    m_ui->unique_email->setChecked(m_base.uniqueEmail);
    m_ui->active->setChecked(m_base.active);
    m_ui->approval_rows->setValue(int(m_base.approvalRows));
    m_mail->set(m_base);
    m_rules->set(m_base);
    m_look->set(m_base);
}

Channel ChannelEditor::collected() const
{
    Channel out = m_base;
    out.name = m_ui->name->text();
    out.url = m_ui->url->text();
    out.priceTierId = chosenId(m_ui->price_tier);
    out.warehouseId = chosenId(m_ui->warehouse);
    out.language = m_ui->language->currentData().toString();
    out.uniqueEmail = m_ui->unique_email->isChecked();
    out.active = m_ui->active->isChecked();
    out.approvalRows = m_ui->approval_rows->value();
    m_mail->collect(out);
    m_rules->collect(out);
    out.look = m_look->look();
    return out;
}

bool ChannelEditor::isModified() const { return collected() != m_base || m_look->newLogo(); }

void ChannelEditor::save()
{
    const Channel channel = collected();
    const FieldProblems problems = validate(channel);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    auto job = [channel, logo = m_look->newLogo()](Session &session) {
        ChannelsRepository channels(session);
        const qint64 id = channels.save(channel);
        if (logo)
            channels.setLogo(id, *logo);
        return id;
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, channel](const Result<qint64> &result) {
        if (result)
            m_mail->storeSecrets(channel);
        saved(result);
    });
}

SourceEditor::SourceEditor(const Services &services, QWidget *parent)
    : ListEditor(services, parent)
    , m_ui(std::make_unique<Ui::SourceEditor>())
{
    m_ui->setupUi(this);
    m_ui->kind->addItem(tr("Entered by hand"), u"manual"_s);
    m_ui->kind->addItem(tr("ERP"), u"erp"_s);
    m_ui->kind->addItem(tr("Accounting system"), u"accounting"_s);
    m_ui->kind->addItem(tr("CRM"), u"crm"_s);
    start(m_ui->list, m_ui->add, m_ui->buttons, m_ui->rightLayout);
}

SourceEditor::~SourceEditor() = default;

QStringList SourceEditor::names() const
{
    QStringList out;
    for (const Source &source : directory().sources)
        out << source.name;
    return out;
}

void SourceEditor::load(int index)
{
    m_base = directory().sources.value(index);
    m_ui->name->setText(m_base.name);
    m_ui->kind->setCurrentIndex(std::max(0, m_ui->kind->findData(m_base.kind)));
    m_ui->active->setChecked(m_base.active);
}

Source SourceEditor::collected() const
{
    Source out = m_base;
    out.name = m_ui->name->text();
    out.kind = m_ui->kind->currentData().toString();
    out.active = m_ui->active->isChecked();
    return out;
}

bool SourceEditor::isModified() const
{
    const Source now = collected();
    return now.name != m_base.name || now.kind != m_base.kind || now.active != m_base.active;
}

void SourceEditor::save()
{
    const Source source = collected();
    const FieldProblems problems = validate(source);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    auto job = [source](Session &session) { return ChannelsRepository(session).save(source); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this](const Result<qint64> &result) { saved(result); });
}

} // namespace kontor
