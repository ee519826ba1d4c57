# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is one folder and one static library. What it may include is written in docs/architecture.md
# and checked by the layers test; what it may link stands in its countersign_room() call.

if(WIN32)
    set(COUNTERSIGN_SYSTEM windows)
elseif(APPLE)
    set(COUNTERSIGN_SYSTEM macos)
elseif(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(COUNTERSIGN_SYSTEM linux)
else()
    set(COUNTERSIGN_SYSTEM none)
endif()

# Sources of a folder (and its subfolders), with the bodies for other systems left out. A file that ends in
# _linux, _windows, _macos or _none belongs to that system; _none serves where the system has no body of its own.
function(countersign_sources out directory)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS
         ${directory}/*.cpp ${directory}/*.h ${directory}/*.mm)
    set(chosen)
    foreach(source IN LISTS found)
        cmake_path(GET source STEM LAST_ONLY stem)
        if(stem MATCHES "^(.*)_(linux|windows|macos|none)$")
            set(topic ${CMAKE_MATCH_1})
            set(system ${CMAKE_MATCH_2})
            cmake_path(GET source PARENT_PATH folder)
            if(system STREQUAL COUNTERSIGN_SYSTEM)
                list(APPEND chosen ${source})
            elseif(system STREQUAL "none")
                file(GLOB own ${folder}/${topic}_${COUNTERSIGN_SYSTEM}.*)
                if(NOT own)
                    list(APPEND chosen ${source})
                endif()
            endif()
        else()
            list(APPEND chosen ${source})
        endif()
    endforeach()
    set(${out} ${chosen} PARENT_SCOPE)
endfunction()

# countersign_room(NAME [DIRECTORY dir] [PUBLIC libs…] [PRIVATE libs…])
function(countersign_room name)
    cmake_parse_arguments(room "" "DIRECTORY" "PUBLIC;PRIVATE" ${ARGN})
    if(NOT room_DIRECTORY)
        set(room_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    endif()
    countersign_sources(sources ${room_DIRECTORY})
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC countersign_options ${room_PUBLIC} PRIVATE ${room_PRIVATE})
endfunction()

# countersign_resource(OUT NAME PREFIX FILES… [OPTIONS…]): makes OUT the source with these files of the current build folder,
# which the program finds below :/PREFIX. FILES are paths, OPTIONS are for rcc.
function(countersign_resource out name prefix)
    cmake_parse_arguments(resource "" "" "FILES;OPTIONS" ${ARGN})
    set(entries)
    foreach(file IN LISTS resource_FILES)
        cmake_path(GET file FILENAME file)
        string(APPEND entries "        <file>${file}</file>\n")
    endforeach()
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
    file(CONFIGURE OUTPUT ${qrc} @ONLY CONTENT
"<RCC>
    <qresource prefix=\"/${prefix}\">
@entries@    </qresource>
</RCC>
")
    set(source ${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp)
    add_custom_command(OUTPUT ${source}
        COMMAND Qt6::rcc ${resource_OPTIONS} --name ${name} --output ${source} ${qrc}
        DEPENDS ${qrc} ${resource_FILES}
        VERBATIM)
    set(${out} ${source} PARENT_SCOPE)
endfunction()
