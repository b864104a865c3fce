// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/listeditor.h"

#include <memory>

namespace kontor {

namespace Ui {
class ChannelEditor;
class SourceEditor;
} // namespace Ui

class MailPage;
class RulesPage;
class LookPage;

/// The trade stores: address, defaults, whether e-mail addresses are unique, mail, what is allowed around signing in, how
/// it looks.
class ChannelEditor : public ListEditor
{
    Q_OBJECT
public:
    explicit ChannelEditor(const Services &services, QWidget *parent = nullptr);
    ~ChannelEditor() override;

protected:
    QStringList names() const override;
    void load(int index) override;
    bool isModified() const override;
    void save() override;
    qint64 idAt(int index) const override { return directory().channels.value(index).id; }

private:
    Channel collected() const;
    std::unique_ptr<Ui::ChannelEditor> m_ui;
    MailPage *m_mail;
    RulesPage *m_rules;
    LookPage *m_look;
    Channel m_base;
};

/// The systems that customers come from.
class SourceEditor : public ListEditor
{
    Q_OBJECT
public:
    explicit SourceEditor(const Services &services, QWidget *parent = nullptr);
    ~SourceEditor() override;

protected:
    QStringList names() const override;
    void load(int index) override;
    bool isModified() const override;
    void save() override;
    qint64 idAt(int index) const override { return directory().sources.value(index).id; }

private:
    Source collected() const;
    std::unique_ptr<Ui::SourceEditor> m_ui;
    Source m_base;
};

} // namespace kontor
