// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/pages.h"

#include "base/files.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "imports/recordkind.h"
#include "imports/ruledialog.h"
#include "ui_mappingpage.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 profileMax = 1024 * 1024; ///< bytes of a profile that is opened
constexpr int addressesOffered = 3; ///< of a customer; files name as many as they like
enum Column { Heading, Sample, MappedTo, Rule };
} // namespace

MappingPage::MappingPage(ImportWizard *wizard) : ImportPage(wizard), m_ui(std::make_unique<Ui::MappingPage>())
{
    m_ui->setupUi(this);
    setTitle(tr("Columns"));
    explain();
    m_ui->mapping->setColumnCount(4);
    m_ui->mapping->setHorizontalHeaderLabels({tr("Column of the file"), tr("For example"), tr("Field"), tr("Rules")});
    m_ui->mapping->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    styleHeaders(m_ui->mapping);
    m_ui->mapping->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->constants->setColumnCount(2);
    m_ui->constants->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    m_ui->constants->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    styleHeaders(m_ui->constants);
    m_ui->constants->setMaximumHeight(130);
    m_ui->profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ui->profile->setMinimumContentsLength(24);
    m_ui->addConstant->setIcon(icon(u"list-add"_s));
    m_ui->removeConstant->setIcon(icon(u"list-remove"_s));
    m_ui->saveProfile->setIcon(icon(u"document-save"_s));
    const auto showConstants = [this] { // an empty table would take the columns' room
        m_ui->constants->setVisible(m_ui->constants->rowCount() > 0);
        m_ui->removeConstant->setEnabled(m_ui->constants->rowCount() > 0);
    };
    connect(m_ui->constants->model(), &QAbstractItemModel::rowsInserted, this, showConstants);
    connect(m_ui->constants->model(), &QAbstractItemModel::rowsRemoved, this, showConstants);
    showConstants();
    connect(m_ui->addConstant, &QPushButton::clicked, this, [this] {
        addConstant({}, {});
        m_ui->constants->setCurrentCell(m_ui->constants->rowCount() - 1, 1);
        m_ui->constants->cellWidget(m_ui->constants->rowCount() - 1, 0)->setFocus();
    });
    connect(m_ui->removeConstant, &QPushButton::clicked, this,
            [this] { m_ui->constants->removeRow(m_ui->constants->currentRow()); });
    connect(m_ui->saveProfile, &QPushButton::clicked, this, &MappingPage::saveProfile);
    for (const auto &[name, text, slot] : {std::tuple{u"exportProfile"_s, tr("&Export profile…"), &MappingPage::exportProfile},
                                           std::tuple{u"importProfile"_s, tr("&Open profile…"), &MappingPage::importProfile},
                                           std::tuple{u"removeProfile"_s, tr("Re&move profile…"), &MappingPage::removeProfile}}) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        m_ui->profileRow->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    }
    connect(m_ui->profile, &QComboBox::activated, this, [this] { chooseProfile(m_ui->profile->currentData().toString()); });
}

/// Nobody goes on, and nothing is edited, before the profile is here.
void MappingPage::chooseProfile(const QString &name)
{
    const quint64 load = ++m_loads;
    setLoading(!name.isEmpty());
    if (name.isEmpty()) {
        m_wizard.plan.profile.clear();
        fill(m_wizard.guessed());
        return;
    }
    auto job = [name](Session &session) {
        const auto mapping = ImportProfiles(session).load(name);
        if (!mapping)
            throw Failure(Error::Kind::NotFound, tr("Somebody removed the profile %1 meanwhile.").arg(name));
        return *mapping;
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Read, std::move(job)), this,
                   [this, name, load](const Result<ImportMapping> &mapping) {
                       if (load != m_loads)
                           return;
                       setLoading(false);
                       if (!mapping) {
                           setSubTitle(mapping.error().message);
                           loadProfiles();
                           return;
                       }
                       m_wizard.plan.profile = name;
                       use(*mapping);
                   });
}

void MappingPage::setLoading(bool loading)
{
    m_loading = loading;
    m_ui->mapping->setDisabled(loading);
    m_ui->constants->setDisabled(loading);
    Q_EMIT completeChanged();
}

MappingPage::~MappingPage() = default;

/// The fields that a box offers, in one list for all boxes: a file may have thousands of columns.
QStandardItemModel *MappingPage::fieldsAfter(const QString &none, bool secrets)
{
    QStandardItemModel *&model = m_fields[m_wizard.kind().name() + u'/' + none];
    if (model != nullptr)
        return model;
    model = new QStandardItemModel(this);
    const auto add = [model](const QString &text, const QString &name) {
        auto *item = new QStandardItem(text);
        item->setData(name, Qt::UserRole);
        model->appendRow(item);
    };
    add(none, QString());
    for (const ImportField &field : m_wizard.kind().fields(m_wizard.services().directory.directory(), addressesOffered)) {
        if (secrets || !isSecretField(field.name))
            add(field.label, field.name);
    }
    if (m_wizard.kind().hasAttributes())
        add(tr("Attribute…"), attributeField({}));
    return model;
}

QComboBox *MappingPage::fieldBox(const QString &chosen, const QString &none, bool secrets)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // each would measure all fields
    box->setModel(fieldsAfter(none, secrets));
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setMaxVisibleItems(20);
    connect(box, &QComboBox::activated, this, [this, box = QPointer(box)] {
        if (box->currentData() != attributeField({}))
            return;
        const QString name = m_wizard.services().questions.text(this, tr("Attribute"), tr("Name of the attribute")).trimmed();
        if (box == nullptr)
            return;
        const QString field = name.isEmpty() ? QString() : attributeField(name);
        if (box->findData(field) < 0)
            box->addItem(field, field);
        box->setCurrentIndex(box->findData(field));
    });
    return box;
}

void MappingPage::explain()
{
    setSubTitle(tr("Which column of the file is which field. A profile remembers this under a name."));
}

/// Back: what was chosen here is kept for the way forward.
void MappingPage::cleanupPage() { m_wizard.plan.mapping = collected(); }

void MappingPage::initializePage()
{
    explain();
    fill(m_wizard.plan.mapping);
    loadProfiles();
}

/// A profile with all that it remembers.
void MappingPage::use(const ImportMapping &mapping)
{
    auto &plan = m_wizard.plan.mapping;
    const bool changed = plan.nullText != mapping.nullText || plan.emptyCells != mapping.emptyCells;
    fill(mapping);
    plan.nullText = mapping.nullText;
    plan.emptyCells = mapping.emptyCells;
    if (changed)
        setSubTitle(tr("The profile also says how empty cells are read; look at the page before."));
}

void MappingPage::fill(const ImportMapping &mapping)
{
    const ImportTable &table = m_wizard.table;
    m_ui->mapping->setRowCount(int(table.headings.size()));
    for (int row = 0; row < table.headings.size(); ++row) {
        const QString heading = table.headings[row];
        QString sample;
        for (const CsvRecord &record : table.preview) {
            sample = record.cells.value(row).trimmed();
            if (!sample.isEmpty() && sample != mapping.nullText)
                break;
        }
        const QString field = mapping.columns.value(heading);
        m_ui->mapping->setItem(row, Heading, new QTableWidgetItem(heading));
        m_ui->mapping->setItem(row, Sample, new QTableWidgetItem(isSecretField(field) ? QString(8, u'•') : sample.left(80)));
        QComboBox *box = fieldBox(field, tr("(leave out)"), true);
        box->setObjectName(u"field_"_s + heading);
        box->setAccessibleName(tr("Field of the column %1").arg(heading));
        m_ui->mapping->setCellWidget(row, MappedTo, box);
        auto *rules = new QPushButton(ruleInWords(mapping.rules.value(heading)));
        rules->setObjectName(u"rules_"_s + heading);
        rules->setAccessibleName(tr("Rules for the column %1").arg(heading));
        rules->setFlat(true);
        rules->setAutoDefault(false);
        connect(rules, &QPushButton::clicked, this, [this, heading, sample, rules] { editRule(heading, sample, rules); });
        const auto allow = [box, rules] { rules->setDisabled(isSecretField(box->currentData().toString())); };
        connect(box, &QComboBox::currentIndexChanged, rules, allow); // no rule makes a password
        connect(box, &QComboBox::currentIndexChanged, this, &MappingPage::explain); // what was wrong may be right now
        allow();
        m_ui->mapping->setCellWidget(row, Rule, rules);
    }
    m_ui->constants->setRowCount(0);
    for (auto it = mapping.constants.begin(); it != mapping.constants.end(); ++it)
        addConstant(it.key(), it.value());
    m_wizard.plan.mapping.rules = mapping.rules;
}

void MappingPage::editRule(const QString &heading, const QString &sample, QPushButton *button)
{
    // The row that the sample is of, for what is joined with it.
    QMap<QString, QString> row;
    const ImportTable &table = m_wizard.table;
    const qsizetype column = table.headings.indexOf(heading);
    const auto sampled = std::find_if(table.preview.begin(), table.preview.end(),
                                      [&](const CsvRecord &record) { return record.cells.value(column).trimmed() == sample; });
    for (qsizetype i = 0; sampled != table.preview.end() && i < table.headings.size(); ++i)
        row.insert(table.headings[i], sampled->cells.value(i));
    row.insert(heading, sample);
    auto *dialog = new RuleDialog(heading, row, m_wizard.plan.mapping.rules.value(heading), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, heading, button = QPointer(button), dialog] {
        const ColumnRule rule = dialog->rule();
        if (rule.isNothing())
            m_wizard.plan.mapping.rules.remove(heading);
        else
            m_wizard.plan.mapping.rules.insert(heading, rule);
        if (button != nullptr)
            button->setText(ruleInWords(rule));
    });
    dialog->open();
}

void MappingPage::exportProfile()
{
    const QString path =
        m_wizard.services().questions.saveFile(this, tr("Export the profile"), u"profile.json"_s, tr("Profiles (*.json)"));
    if (path.isEmpty())
        return;
    const auto written = writeFile(path, QJsonDocument(collected().toJson()).toJson());
    setSubTitle(written ? tr("The profile was saved as %1.").arg(path) : written.error().message);
}

void MappingPage::importProfile()
{
    const QString path = m_wizard.services().questions.openFile(this, tr("Open a profile"), tr("Profiles (*.json)"));
    QFile file(path);
    if (path.isEmpty())
        return;
    if (!file.open(QFile::ReadOnly)) {
        setSubTitle(tr("The file %1 can't be read: %2").arg(path, file.errorString()));
        return;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.read(profileMax)).object();
    if (!json.contains(u"columns"_s)) {
        setSubTitle(tr("%1 holds no mapping profile.").arg(path));
        return;
    }
    m_wizard.plan.profile.clear();
    use(ImportMapping::fromJson(json));
}

void MappingPage::addConstant(const QString &field, const QString &value)
{
    const int row = m_ui->constants->rowCount();
    m_ui->constants->insertRow(row);
    m_ui->constants->setCellWidget(row, 0, fieldBox(field, tr("(choose a field)"), false));
    m_ui->constants->setItem(row, 1, new QTableWidgetItem(value));
}

ImportMapping MappingPage::collected() const
{
    ImportMapping out = m_wizard.plan.mapping;
    out.columns.clear();
    out.constants.clear();
    for (int row = 0; row < m_ui->mapping->rowCount(); ++row) {
        const QString field = qobject_cast<QComboBox *>(m_ui->mapping->cellWidget(row, MappedTo))->currentData().toString();
        if (!field.isEmpty())
            out.columns.insert(m_ui->mapping->item(row, Heading)->text(), field);
    }
    for (int row = 0; row < m_ui->constants->rowCount(); ++row) {
        const QString field = qobject_cast<QComboBox *>(m_ui->constants->cellWidget(row, 0))->currentData().toString();
        const QTableWidgetItem *value = m_ui->constants->item(row, 1);
        if (!field.isEmpty())
            out.constants.insert(field, value != nullptr ? value->text() : QString());
    }
    return out;
}

void MappingPage::loadProfiles()
{
    auto job = [records = m_wizard.plan.records](Session &session) { return ImportProfiles(session).names(records); };
    QCoro::connect(m_wizard.services().database.run(Lane::Read, std::move(job)), this, [this](const Result<QStringList> &names) {
        if (!names)
            setSubTitle(names.error().message);
        m_ui->profile->clear();
        m_ui->profile->addItem(tr("Guessed from the names"), QString());
        for (const QString &name : names ? *names : QStringList())
            m_ui->profile->addItem(name, name);
        m_ui->profile->setCurrentIndex(std::max(0, m_ui->profile->findData(m_wizard.plan.profile)));
    });
}

void MappingPage::profileStored(const Result<Done> &done)
{
    if (!done)
        setSubTitle(done.error().message);
    loadProfiles();
}

void MappingPage::saveProfile()
{
    const QString name = m_wizard.services()
                             .questions.text(this, tr("Save the profile"), tr("Name of the profile"), m_wizard.plan.profile)
                             .trimmed();
    if (name.isEmpty())
        return;
    if (name != m_wizard.plan.profile && m_ui->profile->findData(name) >= 0 &&
        !m_wizard.services().questions.confirm(this, tr("Save the profile"),
                                               tr("There is a profile called %1 already. Replace it?").arg(name), tr("Replace")))
        return;
    auto job = [name, mapping = collected(), records = m_wizard.plan.records](Session &session) {
        ImportProfiles(session).save(name, mapping, records);
        return Done{};
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Edit, std::move(job)), this, [this, name](const Result<Done> &done) {
        if (done)
            m_wizard.plan.profile = name;
        profileStored(done);
    });
}

void MappingPage::removeProfile()
{
    const QString name = m_ui->profile->currentData().toString();
    if (name.isEmpty() ||
        !m_wizard.services().questions.confirm(
            this, tr("Remove the profile"),
            tr("Remove the profile %1 for everybody? The columns stay as they are here.").arg(name), tr("Remove")))
        return;
    auto job = [name](Session &session) {
        ImportProfiles(session).remove(name);
        return Done{};
    };
    QCoro::connect(m_wizard.services().database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (done)
            m_wizard.plan.profile.clear();
        profileStored(done);
    });
}

bool MappingPage::validatePage()
{
    if (QWidget *typing = focusWidget(); typing != nullptr && m_ui->constants->viewport()->isAncestorOf(typing))
        m_ui->constants->setFocus(); // takes over what is being typed
    const ImportMapping mapping = collected();
    QSet<QString> fields;
    for (const QString &field : mapping.columns) {
        if (fields.contains(field)) {
            setSubTitle(tr("Two columns are mapped to the same field. Leave one of them out."));
            return false;
        }
        fields.insert(field);
    }
    if (fields.isEmpty()) {
        setSubTitle(tr("No column is mapped to a field yet. Choose at least one."));
        return false;
    }
    if (const auto absent = mapping.absentJoins(m_wizard.table.headings); !absent.isEmpty()) {
        setSubTitle(
            tr("The rule of %1 joins the column ‘%2’, which the file does not have.").arg(absent[0].first, absent[0].second));
        return false;
    }
    m_wizard.plan.mapping = mapping;
    return true;
}

} // namespace kontor
