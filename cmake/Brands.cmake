# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brand icons are optional. They come from a Simple Icons package (CC0-1.0) that is on the machine already, by npm or the
# system's packages; nothing is fetched. Without it accounts have monograms.

set(COUNTERSIGN_BRAND_ICONS "" CACHE PATH "Folder of a Simple Icons package; empty: look in the usual places; OFF: none")

# countersign_brands(TARGET): puts the icons into a library, where there are any.
function(countersign_brands target)
    set(folder "${COUNTERSIGN_BRAND_ICONS}")
    if(folder STREQUAL "OFF")
        return()
    endif()
    if(NOT folder)
        find_path(SIMPLE_ICONS_FOLDER icons/github.svg
                  PATHS ${PROJECT_SOURCE_DIR}/node_modules /usr/share/nodejs /usr/share /usr/local/lib/node_modules
                        /usr/lib/node_modules /opt/homebrew/lib/node_modules
                  PATH_SUFFIXES simple-icons NO_DEFAULT_PATH)
        set(folder "${SIMPLE_ICONS_FOLDER}")
    endif()
    find_package(Python3 QUIET COMPONENTS Interpreter)
    if(NOT folder OR NOT EXISTS ${folder}/icons OR NOT Python3_FOUND)
        message(STATUS "Brand icons: none (no Simple Icons package); accounts have monograms")
        return()
    endif()
    set(list ${PROJECT_SOURCE_DIR}/resources/brands/brands.json)
    set(script ${PROJECT_SOURCE_DIR}/cmake/brands.py)
    set(output ${CMAKE_BINARY_DIR}/brands)
    # Once, when configured: the list of files has to be known to the build.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list} ${script})
    execute_process(COMMAND ${Python3_EXECUTABLE} ${script} ${list} ${folder} ${output}
                    OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    message(STATUS "Brand icons: ${said} from ${folder}")
    target_sources(${target} PRIVATE ${output}/brands.qrc)
    target_compile_definitions(${target} PRIVATE COUNTERSIGN_BRANDS)
endfunction()
