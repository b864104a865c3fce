// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/formproblems.h"
#include "base/messagebar.h"
#include "base/services.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>

namespace kontor {

/// What the editors of the small tables share: a list on the left, a form on the right, Save, and a guard for unsaved changes.
class ListEditor : public QDialog
{
    Q_OBJECT
public:
public Q_SLOTS:
    void reject() override;

protected:
    ListEditor(const Services &services, QWidget *parent);
    /// After setupUi(): the parts that every editor's form has.
    void start(QListWidget *list, QPushButton *add, QDialogButtonBox *buttons, QLayout *right);

    virtual QStringList names() const = 0; ///< in the order of the list
    virtual void load(int index) = 0; ///< -1: a new, empty one
    virtual bool isModified() const = 0;
    virtual void save() = 0; ///< starts the job and ends in saved()
    void fillList();
    void saved(const Result<qint64> &result);
    virtual qint64 idAt(int index) const = 0;
    int current() const { return m_current; }
    const Directory &directory() const { return m_services.directory.directory(); }

    Services m_services;
    FormProblems m_problems;
    MessageBar *m_messages;

private:
    bool leave();
    QListWidget *m_list = nullptr;
    int m_current = -1;
    qint64 m_wanted = 0;
    bool m_filling = false;
};

} // namespace kontor
