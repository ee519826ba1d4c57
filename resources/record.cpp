// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// countersign-record FOLDER DRAWING…: writes the painter's commands of each SVG drawing to FOLDER/NAME.pic, in a square of
// a thousand. Run while the program is built, by the Qt that it will run with.
#include <QFileInfo>
#include <QPainter>
#include <QPicture>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    constexpr int side = 1000;
    for (int i = 2; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QSvgRenderer drawing(path);
        QPicture picture;
        picture.setBoundingRect({0, 0, side, side});
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        const QString target =
            QString::fromLocal8Bit(argv[1]) + u'/' + QFileInfo(path).baseName() + QStringLiteral(".pic");
        if (!drawing.isValid() || !picture.save(target)) {
            std::fprintf(stderr, "%s cannot be recorded\n", argv[i]);
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
