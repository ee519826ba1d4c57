# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -P TidySources.cmake BUILD: prints our own sources that BUILD compiles (core, ui and app), one a line.
# Generated files are left out, and so are sources of other systems, because nothing here compiles them.

cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH root)
file(READ ${CMAKE_ARGV3}/compile_commands.json commands)
string(JSON count LENGTH "${commands}")
set(sources)
if(count GREATER 0)
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        string(JSON source GET "${commands}" ${index} file)
        foreach(storey core ui app)
            string(FIND "${source}" "${root}/${storey}/" at)
            if(at EQUAL 0)
                list(APPEND sources ${source})
            endif()
        endforeach()
    endforeach()
    list(REMOVE_DUPLICATES sources)
endif()
foreach(source IN LISTS sources)
    execute_process(COMMAND ${CMAKE_COMMAND} -E echo ${source})
endforeach()
