// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/listeditor.h"
#include "staff/staffrepository.h"

#include <memory>

namespace kontor {

class Desk;

namespace Ui {
class StaffEditor;
}

/// Who may do what: the staff of a database that holds rights.
class StaffEditor : public ListEditor
{
    Q_OBJECT
public:
    explicit StaffEditor(const Services &services, QWidget *parent = nullptr);
    ~StaffEditor() override;

protected:
    QStringList names() const override;
    void load(int index) override;
    bool isModified() const override;
    void save() override;
    qint64 idAt(int index) const override { return m_staff.value(index).id; }

private:
    struct Answer
    {
        QList<Staff> staff;
        bool hasRights = true;
        qint64 saved = 0;
    };
    void ask();
    void showStaff(const Answer &answer);
    void showRights();
    Staff collected() const;
    FieldProblems problems(const Staff &staff) const;

    std::unique_ptr<Ui::StaffEditor> m_ui;
    QList<Staff> m_staff;
    Staff m_base;
};

/// *Settings → Staff*.
void addStaff(Desk &desk);

} // namespace kontor
