// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helpwindow.h"

#include "base/helptopic.h"
#include "base/icons.h"
#include "base/windowfit.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolBar>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Takes F1 wherever it is pressed, also in dialogs that the main window waits for.
class HelpKey : public QObject
{
public:
    explicit HelpKey(Desk &desk) : QObject(&desk), m_desk(desk) { qApp->installEventFilter(this); }

    void show(QWidget *from, const QString &page)
    {
        // A child of where it is wanted, so that a dialog which holds up all others does not hold up its help.
        QWidget *window = from != nullptr ? from->window() : m_desk.window();
        auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
        if (help == nullptr)
            help = new HelpWindow(m_desk, window);
        help->openAt(page);
        help->show();
        help->raise();
        help->activateWindow();
    }
    QString pageOf(const QWidget *widget) const
    {
        if (const QString page = helpOf(widget, m_desk.window()); !page.isEmpty())
            return page;
        for (const DeskPage &page : m_desk.pages()) {
            if (page.widget == m_desk.currentPage())
                return page.help.isEmpty() ? page.name : page.help;
        }
        return {};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (key == nullptr || key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr)
            return false;
        if (qobject_cast<const HelpWindow *>(widget->window()) == nullptr)
            show(widget->window(), pageOf(widget));
        return true;
    }

private:
    Desk &m_desk;
};

} // namespace

HelpWindow::HelpWindow(const Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_handbook(QLocale().name().left(2))
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Kontor: help"));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_pages->setObjectName(u"helpPages"_s);
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    auto *bar = new QToolBar(this);
    m_back = bar->addAction(icon(u"go-previous"_s), tr("Back"), this, &HelpWindow::back);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setEnabled(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    auto *halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({220, 600});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(bar);
    layout->addWidget(halves, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_pages->count() > 0)
            showPage(m_pages->item(0)->data(Qt::UserRole).toString());
    });
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != page())
            display(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.isRelative())
            showPage(url.path().section(u'/', -1).remove(u".md"_s));
        else if (url.scheme().startsWith(u"http"_s))
            QDesktopServices::openUrl(url);
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    resizeWithin(this, {900, 640});
    fill();
}

void HelpWindow::fill()
{
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    QStringList found = m_search->text().trimmed().isEmpty() ? m_handbook.pages() : m_handbook.find(m_search->text());
    for (const QString &page : std::as_const(found)) {
        auto *item = new QListWidgetItem(m_handbook.title(page), m_pages);
        item->setData(Qt::UserRole, page);
        if (page == this->page())
            m_pages->setCurrentItem(item);
    }
    if (m_pages->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing is found. Try fewer words."), m_pages);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::openAt(const QString &page)
{
    m_search->clear();
    showPage(page);
}

void HelpWindow::showPage(const QString &wanted)
{
    const QString page = m_handbook.has(wanted) ? wanted : u"index"_s;
    display(page);
    const QSignalBlocker quiet(m_pages);
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString() == page)
            m_pages->setCurrentRow(i);
    }
}

void HelpWindow::display(const QString &page)
{
    if (page != this->page())
        m_shown << page;
    m_back->setEnabled(m_shown.size() > 1);
    m_text->setMarkdown(markdown(page));
    setWindowTitle(tr("Kontor: %1").arg(m_handbook.title(page)));
    if (const QString word = m_search->text().trimmed(); !word.isEmpty())
        m_text->find(word);
}

void HelpWindow::back()
{
    if (m_shown.size() < 2)
        return;
    m_shown.removeLast();
    const QString page = m_shown.takeLast();
    showPage(page);
}

/// What is the same in all languages is made here: the keys as they are now.
QString HelpWindow::markdown(const QString &page) const
{
    QString out = m_handbook.markdown(page);
    return page == u"shortcuts"_s ? out + shortcuts() : out;
}

QString HelpWindow::shortcuts() const
{
    const auto cell = [](QString text) { return text.remove(u'&').replace(u'|', u"\\|"_s); };
    QString out = u"\n\n| %1 | %2 |\n|---|---|\n"_s.arg(tr("Action"), tr("Keys"));
    QList<const QAction *> actions;
    for (const QAction *action : m_desk.actions()) {
        if (!action->shortcut().isEmpty())
            actions << action;
    }
    std::sort(actions.begin(), actions.end(), [&cell](const QAction *a, const QAction *b) {
        return QString::localeAwareCompare(cell(a->text()), cell(b->text())) < 0;
    });
    for (const QAction *action : std::as_const(actions))
        out += u"| %1 | %2 |\n"_s.arg(cell(action->text()), cell(action->shortcut().toString(QKeySequence::NativeText)));
    return out;
}

void addHelp(Desk &desk)
{
    auto *key = new HelpKey(desk);
    desk.add({.name = u"help"_s,
              .icon = u"help-contents"_s,
              .text = HelpWindow::tr("&Help"),
              .keys = QKeySequence(Qt::Key_F1),
              .places = {{u"help"_s, 1}},
              .run = [&desk, key] { key->show(desk.window(), key->pageOf(QApplication::focusWidget())); }});
    desk.add({.name = u"shortcuts"_s,
              .icon = u"help-keybord-shortcuts"_s,
              .text = HelpWindow::tr("&Keys"),
              .keys = QKeySequence(Qt::CTRL | Qt::Key_Slash),
              .places = {{u"help"_s, 2}},
              .run = [&desk, key] { key->show(desk.window(), u"shortcuts"_s); }});
    desk.add({.name = u"whatsNew"_s,
              .icon = u"help-hint"_s,
              .text = HelpWindow::tr("What is &new"),
              .keys = QKeySequence(Qt::CTRL | Qt::Key_F1),
              .places = {{u"help"_s, 3}},
              .run = [&desk, key] { key->show(desk.window(), u"whats-new"_s); }});
}

} // namespace kontor
