// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/messagebar.h"

#include "base/icons.h"
#include "base/signs.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QEvent>
#include <QStyle>
#include <QToolButton>

namespace kontor {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"dialog-close"_s));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_close);
    m_offer->setObjectName(u"messageOffer"_s);
    m_offer->setAutoDefault(false);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (const auto run = std::exchange(m_run, {}))
            run();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::paint(Kind kind)
{
    static const QHash<Kind, QPair<QString, Sign>> looks = {
        {Kind::Information, {u"dialog-information"_s, Sign::Quiet}},
        {Kind::Success, {u"dialog-ok-apply"_s, Sign::Good}},
        {Kind::Warning, {u"dialog-warning"_s, Sign::Doubtful}},
        {Kind::Failure, {u"dialog-error"_s, Sign::Bad}},
    };
    const auto &[name, sign] = looks[kind];
    m_icon->setPixmap(icon(name).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    setStyleSheet(u"#messageBar { border: 1px solid %1; border-left: 4px solid %1; border-radius: 3px; }"_s.arg(
        signColour(sign, QApplication::palette()).name()));
}

/// A style sheet keeps the palette that it was set under; light and dark change while the program runs.
void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && isVisible())
        paint(m_kind);
}

void MessageBar::show(Kind kind, const QString &text)
{
    m_kind = kind;
    paint(kind);
    m_text->setText(text);
    setAccessibleName(text);
    m_run = {};
    m_offer->hide();
    QFrame::show();
}

void MessageBar::offer(const QString &label, const std::function<void()> &run)
{
    m_run = run;
    m_offer->setText(label);
    m_offer->show();
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

} // namespace kontor
