// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/lookpage.h"

#include "channels/channelsrepository.h"

#include <QColorDialog>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize logoShown(220, 66);
} // namespace

LookPage::LookPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_color(new QLineEdit(this))
    , m_sample(new QLabel(tr("Add to cart"), this))
    , m_logo(new QLabel(this))
    , m_remove(new QPushButton(tr("Take the lo&go away"), this))
    , m_imprint(new QPlainTextEdit(this))
{
    m_color->setObjectName(u"look_color"_s);
    m_color->setAccessibleName(tr("Colour"));
    m_color->setPlaceholderText(u"#1b5e7d"_s);
    m_color->setMaxLength(7);
    m_sample->setObjectName(u"colorSample"_s);
    m_logo->setObjectName(u"logoShown"_s);
    m_logo->setAccessibleName(tr("Logo"));
    m_imprint->setObjectName(u"look_imprint"_s);
    m_imprint->setAccessibleName(tr("Imprint"));
    m_imprint->setTabChangesFocus(true);
    m_remove->setObjectName(u"removeLogo"_s);
    auto *color = new QPushButton(tr("C&hoose a colour…"), this);
    color->setObjectName(u"chooseColor"_s);
    auto *logo = new QPushButton(tr("Choose a &picture…"), this);
    logo->setObjectName(u"chooseLogo"_s);
    for (QPushButton *button : {color, logo, m_remove})
        button->setAutoDefault(false);
    auto *colorRow = new QHBoxLayout;
    colorRow->addWidget(color);
    colorRow->addWidget(m_sample);
    colorRow->addStretch();
    auto *logoRow = new QHBoxLayout;
    logoRow->addWidget(logo);
    logoRow->addWidget(m_remove);
    logoRow->addStretch();
    auto *hint = new QLabel(
        tr("The imprint has a page of its own in the store, which every page leads to: who runs the store, where and how "
           "to reach them. An empty one is not shown."),
        this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Colour"), m_color);
    form->addRow(QString(), colorRow);
    form->addRow(tr("Logo"), m_logo);
    form->addRow(QString(), logoRow);
    form->addRow(tr("&Imprint"), m_imprint);
    form->addRow(QString(), hint);
    connect(color, &QPushButton::clicked, this, &LookPage::chooseColor);
    connect(logo, &QPushButton::clicked, this, &LookPage::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_newLogo = QByteArray();
        showLogo({});
    });
    connect(m_color, &QLineEdit::textChanged, this, &LookPage::showColor);
    showColor();
}

void LookPage::set(const Channel &channel)
{
    m_color->setText(channel.look.color);
    m_imprint->setPlainText(channel.look.imprint);
    m_newLogo.reset();
    showLogo({});
    const quint64 asked = ++m_asked;
    if (channel.logoVersion == 0)
        return;
    auto job = [id = channel.id](Session &session) { return ChannelsRepository(session).logo(id); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this, asked](const Result<Logo> &logo) {
        if (asked != m_asked || m_newLogo)
            return;
        if (logo)
            showLogo(logo->image);
        else
            Q_EMIT failed(logo.error());
    });
}

StoreLook LookPage::look() const { return {m_color->text().trimmed().toLower(), m_imprint->toPlainText().trimmed()}; }

void LookPage::chooseColor()
{
    const QColor chosen = QColorDialog::getColor(QColor(m_color->text()), this, tr("The store's colour"));
    if (chosen.isValid())
        m_color->setText(chosen.name());
}

void LookPage::chooseLogo()
{
    const QString path =
        m_services.questions.openFile(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        Q_EMIT failed({Error::Kind::NotFound, tr("The file %1 can't be read: %2").arg(path, file.errorString()), {}});
        return;
    }
    const QByteArray image = file.read(logoMax + 1);
    if (const QString why = logoProblem(image); !why.isEmpty()) {
        Q_EMIT failed({Error::Kind::Invalid, path + u": "_s + why, {}});
        return;
    }
    m_newLogo = image;
    showLogo(image);
}

/// The colour as it will be: dark enough to be read on white.
void LookPage::showColor()
{
    const QString text = m_color->text().trimmed();
    const QString color = isColor(text) ? readableOn(lightPaper, text) : u"#1b5e7d"_s;
    m_sample->setStyleSheet(u"background: %1; color: %2; padding: 4px 10px; border-radius: 4px;"_s.arg(color, inkOn(color)));
    m_sample->setToolTip(tr("As customers see it: a colour that is too light or too dark to be read is changed that far."));
}

void LookPage::showLogo(const QByteArray &image)
{
    QPixmap picture;
    const bool shown = picture.loadFromData(image);
    if (shown)
        m_logo->setPixmap(picture.scaled(logoShown.boundedTo(picture.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        m_logo->setText(image.isEmpty() ? tr("None: the store shows its name.") : tr("It can't be shown here."));
    m_remove->setEnabled(!image.isEmpty());
}

} // namespace kontor
