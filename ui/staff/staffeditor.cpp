// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/staffeditor.h"

#include "base/rightguard.h"
#include "desk/desk.h"
#include "ui_staffeditor.h"

#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

StaffEditor::StaffEditor(const Services &services, QWidget *parent)
    : ListEditor(services, parent)
    , m_ui(std::make_unique<Ui::StaffEditor>())
{
    m_ui->setupUi(this);
    for (const StaffRole &role : staffRoles())
        m_ui->role->addItem(role.label(), role.name);
    for (const Right &right : allRights()) {
        auto *item = new QListWidgetItem(right.label(), m_ui->rights);
        item->setData(Qt::UserRole, right.name);
    }
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, &StaffEditor::showRights);
    needRight(m_ui->buttons->button(QDialogButtonBox::Save), u"staff"_s, services.directory);
    start(m_ui->list, m_ui->add, m_ui->buttons, m_ui->rightLayout);
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        if (table == u"staff"_s && !isModified())
            ask();
    });
    ask();
}

StaffEditor::~StaffEditor() = default;

void StaffEditor::ask()
{
    auto job = [](Session &session) {
        StaffRepository repository(session);
        return Answer{repository.list(), repository.hasRights(), 0};
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Answer> &answer) {
        if (answer)
            showStaff(*answer);
        else
            m_messages->show(answer.error());
    });
}

void StaffEditor::showStaff(const Answer &answer)
{
    m_staff = answer.staff;
    m_ui->right->findChild<QWidget *>(u"form"_s)->setEnabled(answer.hasRights);
    m_ui->add->setEnabled(answer.hasRights);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(answer.hasRights);
    if (answer.saved > 0)
        saved(answer.saved);
    fillList();
    if (answer.hasRights)
        return;
    m_messages->show(
        MessageBar::Kind::Information,
        m_services.database.url().engine() == ConnectionUrl::Engine::Sqlite
            ? tr("This is a file: whoever can open it may do everything in it. For a team with rights, use a PostgreSQL server.")
            : tr("This database holds no rights yet: whoever connects may do what their role of the server may. "
                 "Its administrator sets rights up with: kontorctl init --admin LOGIN"));
}

QStringList StaffEditor::names() const
{
    QStringList out;
    for (const Staff &staff : m_staff)
        out << (staff.active ? staff.login : tr("%1 (revoked)").arg(staff.login));
    return out;
}

void StaffEditor::load(int index)
{
    m_base = index >= 0 && index < m_staff.size() ? m_staff[index] : Staff{};
    if (m_base.role.isEmpty())
        m_base.role = staffRoles().first().name;
    m_ui->login->setText(m_base.login);
    m_ui->login->setReadOnly(m_base.id > 0);
    m_ui->name->setText(m_base.name);
    m_ui->password->clear();
    m_ui->password->setPlaceholderText(m_base.id > 0 ? tr("Empty: stays as it is")
                                                     : tr("At least %1 characters").arg(Staff::passwordMin));
    m_ui->role->setCurrentIndex(m_ui->role->findData(m_base.role));
    m_ui->active->setChecked(m_base.active);
    for (int i = 0; i < m_ui->rights->count(); ++i) {
        QListWidgetItem *item = m_ui->rights->item(i);
        item->setCheckState(m_base.rights.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    showRights();
}

/// Rights of the role are ticked, and can't be taken singly.
void StaffEditor::showRights()
{
    const QStringList ofRole = staffRoles().value(m_ui->role->currentIndex()).rights;
    for (int i = 0; i < m_ui->rights->count(); ++i) {
        QListWidgetItem *item = m_ui->rights->item(i);
        const bool fixed = ofRole.contains(item->data(Qt::UserRole).toString());
        if (fixed)
            item->setCheckState(Qt::Checked);
        else if (!(item->flags() & Qt::ItemIsEnabled)) // the role before had it
            item->setCheckState(Qt::Unchecked);
        item->setFlags(fixed ? Qt::ItemIsUserCheckable : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(fixed ? tr("The role has this right.") : QString());
    }
}

Staff StaffEditor::collected() const
{
    Staff out = m_base;
    out.login = m_ui->login->text().trimmed();
    out.name = m_ui->name->text().trimmed();
    out.role = m_ui->role->currentData().toString();
    out.active = m_ui->active->isChecked();
    out.rights.clear();
    for (int i = 0; i < m_ui->rights->count(); ++i) {
        const QListWidgetItem *item = m_ui->rights->item(i);
        if (item->checkState() == Qt::Checked && item->flags() & Qt::ItemIsEnabled)
            out.rights << item->data(Qt::UserRole).toString();
    }
    return out;
}

bool StaffEditor::isModified() const
{
    const Staff now = collected();
    const auto sorted = [](QStringList rights) {
        rights.sort();
        return rights;
    };
    return now.login != m_base.login || now.name != m_base.name || now.role != m_base.role || now.active != m_base.active ||
           sorted(now.rights) != sorted(m_base.rights) || !m_ui->password->text().isEmpty();
}

FieldProblems StaffEditor::problems(const Staff &staff) const
{
    static const QRegularExpression login(u"^[a-z_][a-z0-9_.-]{0,62}$"_s);
    FieldProblems out;
    if (!login.match(staff.login).hasMatch())
        out << FieldProblem{u"login"_s, tr("A login has small letters, digits, dots and dashes, and begins with a letter.")};
    const QString password = m_ui->password->text();
    if (password.size() < Staff::passwordMin && (m_base.id == 0 || !password.isEmpty()))
        out << FieldProblem{u"password"_s, tr("A password has at least %1 characters.").arg(Staff::passwordMin)};
    return out;
}

void StaffEditor::save()
{
    const Staff staff = collected();
    const FieldProblems wrong = problems(staff);
    m_problems.show(wrong);
    if (!wrong.isEmpty())
        return;
    auto job = [staff, password = m_ui->password->text()](Session &session) {
        StaffRepository repository(session);
        repository.set(staff, password);
        Answer out{repository.list(), true, 0};
        for (const Staff &one : std::as_const(out.staff)) {
            if (one.login == staff.login)
                out.saved = one.id;
        }
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Answer> &answer) {
        if (answer)
            showStaff(*answer);
        else
            saved(answer.error());
    });
}

void addStaff(Desk &desk)
{
    desk.add({.name = u"staff"_s,
              .icon = u"system-users"_s,
              .text = StaffEditor::tr("Sta&ff…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
              .places = {{u"settings"_s, 45}},
              .right = u"staff"_s,
              .run = [&desk] { desk.openDialog<StaffEditor>(); }});
}

} // namespace kontor
