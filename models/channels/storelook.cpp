// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/storelook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using Parts = std::array<double, 3>; ///< red, green, blue, 0 to 255

constexpr double most = 255;
constexpr double wanted = 4.5;

Parts partsOf(const QString &color)
{
    Parts out{};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = QStringView(color).mid(1 + 2 * qsizetype(i), 2).toInt(nullptr, 16);
    return out;
}

QString textOf(const Parts &parts)
{
    QString out = u"#"_s;
    for (const double part : parts)
        out += QString::number(int(std::lround(part)), 16).rightJustified(2, u'0');
    return out;
}

/// WCAG 2.1, 'relative luminance'.
double luminance(const QString &color)
{
    constexpr Parts weights{0.2126, 0.7152, 0.0722};
    const Parts parts = partsOf(color);
    double out = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double share = parts[i] / most;
        out += weights[i] * (share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4));
    }
    return out;
}

} // namespace

QString pictureType(const QByteArray &image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (image.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (image.startsWith("GIF87a") || image.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (image.startsWith("RIFF") && image.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

QString logoProblem(const QByteArray &image)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("kontor", text); };
    if (pictureType(image).isEmpty())
        return tr("This is no picture that every browser shows. Take a PNG, JPEG, GIF or WebP file.");
    return image.size() > logoMax ? tr("This is too large: at most %1 KiB are shown quickly enough.").arg(logoMax / 1024)
                                  : QString();
}

bool isColor(const QString &text)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(text).hasMatch();
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QString readableOn(const QString &paper, const QString &color)
{
    constexpr int steps = 50;
    const double target = luminance(paper) > 0.5 ? 0 : most;
    const Parts begin = partsOf(color);
    for (int step = 0; step < steps; ++step) {
        Parts mixed = begin;
        for (double &part : mixed)
            part += (target - part) * step / steps;
        if (const QString text = textOf(mixed); contrast(text, paper) >= wanted)
            return text;
    }
    return textOf({target, target, target});
}

QString inkOn(const QString &color)
{
    const QString white = u"#ffffff"_s;
    const QString black = u"#000000"_s;
    return contrast(white, color) >= contrast(black, color) ? white : black;
}

} // namespace kontor
