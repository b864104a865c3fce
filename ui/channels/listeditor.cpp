// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/listeditor.h"

#include "base/helptopic.h"
#include "base/icons.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace kontor {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_problems(this)
    , m_messages(new MessageBar(this))
{
    setHelp(this, u"trade-stores"_s);
}

void ListEditor::start(QListWidget *list, QPushButton *add, QDialogButtonBox *buttons, QLayout *right)
{
    m_list = list;
    m_list->parentWidget()->setMaximumWidth(240);
    add->setIcon(icon(u"list-add"_s));
    qobject_cast<QBoxLayout *>(right)->insertWidget(0, m_messages);
    connect(list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row == m_current)
            return;
        if (!leave()) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(m_current);
            return;
        }
        m_current = row;
        m_problems.show({});
        load(row);
    });
    connect(add, &QPushButton::clicked, this, [this] {
        if (!leave())
            return;
        m_current = -1;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
        m_problems.show({});
        load(-1);
        if (auto *name = findChild<QWidget *>(u"name"_s))
            name->setFocus();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ListEditor::reject);
    connect(&m_services.directory, &DirectoryKeeper::changed, this, [this] {
        if (m_wanted > 0 || !isModified())
            fillList();
    });
    fillList();
}

void ListEditor::fillList()
{
    m_filling = true;
    const qint64 before = m_wanted > 0 ? m_wanted : (m_current >= 0 ? idAt(m_current) : 0);
    m_list->clear();
    m_list->addItems(names());
    int row = m_list->count() > 0 ? 0 : -1;
    for (int i = 0; i < m_list->count(); ++i) {
        if (idAt(i) == before)
            row = i;
    }
    m_list->setCurrentRow(row);
    m_current = row;
    m_wanted = 0;
    m_filling = false;
    load(row);
}

bool ListEditor::leave()
{
    if (!isModified())
        return true;
    const auto answer = m_services.questions.saveChanges(this, windowTitle());
    if (answer == Questions::Yes)
        save();
    return answer == Questions::No;
}

void ListEditor::saved(const Result<qint64> &result)
{
    if (!result) {
        const Error &error = result.error();
        const bool ofName = error.kind == Error::Kind::Conflict && error.detail.contains(u"name"_s);
        if (ofName)
            m_problems.show({FieldProblem{u"name"_s, tr("This name is taken already.")}});
        else if (findChild<QWidget *>(error.detail) != nullptr)
            m_problems.show({FieldProblem{error.detail, error.message}});
        else
            m_messages->show(error);
        return;
    }
    m_wanted = *result;
    m_problems.show({});
    m_messages->show(MessageBar::Kind::Success, tr("Saved."));
    m_services.directory.reload();
}

void ListEditor::reject()
{
    if (leave())
        QDialog::reject();
}

} // namespace kontor
