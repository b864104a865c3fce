// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints an SVG as PNG files of several sizes, at build time: kontor_icon_sizes FILE.svg FOLDER SIZE…
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4) {
        fprintf(stderr, "usage: kontor_icon_sizes FILE.svg FOLDER SIZE...\n");
        return 2;
    }
    QSvgRenderer picture(arguments[1]);
    if (!picture.isValid() || !QDir().mkpath(arguments[2])) {
        fprintf(stderr, "kontor_icon_sizes: %s can't be read, or the folder can't be made\n", qPrintable(arguments[1]));
        return 1;
    }
    for (const QString &size : arguments.mid(3)) {
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        picture.render(&painter);
        painter.end();
        if (!image.save(QDir(arguments[2]).filePath(size + QStringLiteral(".png"))))
            return 1;
    }
    return 0;
}
