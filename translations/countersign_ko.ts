<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>시간 방식</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>카운터 방식</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP</source>
        <translation>Mobile-OTP</translation>
    </message>
    <message>
        <source>Yandex</source>
        <translation>Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n자리</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>다음 카운터 %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>%n초마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>마지막 사용: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>화면 스캔(&amp;S)</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>영역 스캔(&amp;A)…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>카메라 사용(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>이미지 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>직접 입력(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>코드 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>다음 코드(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>계정 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>최근 제거한 항목(&amp;R)…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>따로 둔 항목(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>백업 복원(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>백업 점검(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>환경설정(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>선택한 계정</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>코드를 사용함으로 표시(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>계정 보기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>즐겨찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>여러 개 선택(&amp;L)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>위로 이동(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>QR 코드로 표시(&amp;Q)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Countersign 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>다른 앱에서 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>코드를 한 자씩 읽기(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Countersign 백업</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CameraAccess</name>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then log in again.</source>
        <translation>이 컴퓨터의 관리자에게 “video” 그룹에 추가해 달라고 요청한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>시스템 설정의 개인정보 보호 및 보안에서 카메라를 열고 Countersign을 켜세요.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>이 시스템의 설정에서 허용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>설정의 개인 정보 및 보안에서 카메라를 열고 데스크톱 앱의 카메라 사용을 허용하세요.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>링크나 “수동 설정” 텍스트를 붙여넣은 다음 Ctrl+D를 누르세요. 내용은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>항목 하나</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1: 추가하지 않았습니다. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>%1의 키는 짧아서 추측하기 쉽습니다. 서비스에 표시된 키와 비교하세요.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>이 내보내기의 %2개 중 %1번째 부분이 아직 없습니다. 그것도 추가하세요.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1: 추가했습니다.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1: 새 키로 바꾸었습니다. 이전 키는 제거한 계정에 30일 동안 남아 있습니다.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1: 같은 키로 이미 있습니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1: 다른 키로 이미 있습니다. 서비스에서 새 키를 받았으면 --replace를, 서로 다른 두 계정이면 --keep-both를 지정하세요.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>--uri, --image, --manual 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>--replace와 --keep-both 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>이미지 파일이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>링크와 키는 다른 프로그램이 볼 수 있는 명령줄에 적지 않습니다. 표준 입력으로 전달하세요.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>여기에는 “%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>“%1” 옵션에는 값을 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>“%1” 옵션에는 값이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>“%1” 파일이 이미 있으며, 같은 암호 구문으로 만든 이 보관함의 이전 백업이 아닙니다. 그대로 두니 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>%1의 백업을 “%2”에 쓴 다음 다시 읽고 열어 이상이 없음을 확인했습니다.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>백업이 설정되어 있지 않습니다. 변경할 때마다 백업을 만들려면 --set-up FOLDER를, 지금 하나를 쓰려면 --to FILE을 지정하세요.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>--to, --set-up, --stop 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>%1 뒤에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>이제 백업을 자동으로 만들지 않습니다. 이미 있는 백업은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>보관함(%1)의 암호 구문(입력해도 표시되지 않음, 비워 두면 없이 계속):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>백업의 암호 구문(입력해도 표시되지 않음):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>“%1”: 암호 구문으로 암호화되어 있으며 열 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>“%1”: 암호 구문 없이 열립니다. 파일을 가진 사람은 누구나 키를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>유형</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>계정 %n개가 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>제거한 계정 %n개도 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>여기에서 사용할 수 없는 항목 %n개가 더 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>보관함에 있는 계정과 정확히 일치합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>계정 %n개가 보관함과 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>백업에만 있음:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>보관함에만 있음:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>보관함과 키가 다름:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>보관함과 이름, 메모, 그룹, 이미지 또는 복구 코드가 다름:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>백업을 사용 중인 보관함과 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>백업 파일 이름이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>이름 없는 계정</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>아직 계정이 없습니다. “countersign-cli add”로 추가하세요.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>--at에는 시각을 정수로 지정합니다. 1970년부터의 초(UTC)입니다.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>다른 프로그램에서 쓸 수 있게 JSON 배열로 출력</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>내 보관함 대신 이 보관함 파일 사용</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>마지막으로 사용한 것보다 오래된 보관함도 열기</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>없어진 보관함 대신 빈 보관함으로 시작</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>파일 디스크립터 N에서 줄 끝까지 암호 구문 읽기</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>사용 중인 보관함의 암호 구문에도 같은 방식 사용</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>파일 디스크립터 N에서 백업의 암호 구문 읽기</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>새 암호 구문을 두 번 묻지 않고 같은 방식 사용</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>쉽게 추측되는 새 암호 구문도 허용</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>먼저 묻지 않기</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>표준 입력에서 링크나 “수동 설정” 텍스트 읽기</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>이미지 파일의 QR 코드 읽기</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>발급자, 계정, 비밀 키 등을 하나씩 묻기</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>이미 있는 계정의 키를 새로 들어온 키로 바꾸기</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>이미 있는 계정과 들어온 계정을 모두 유지</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>비밀 키도 표시(다른 사람이 보지 않는지 확인하세요)</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>다른 시각의 코드 표시(카운터는 그대로 유지)</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>보관함을 백업 파일로 바꾸기</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>백업 파일에는 있고 보관함에는 없는 것을 추가</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>파일 디스크립터 N에서 암호 구문 읽기(--replace와 --merge에서는 백업의 암호 구문)</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>암호화된 백업 파일 하나 쓰기</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>지금, 그리고 앞으로 변경할 때마다 그곳에 백업 만들기</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>더 이상 자동으로 만들지 않기</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>시스템의 키체인으로 이동(암호 구문은 유지)</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>암호 구문이 있는 파일로 이동</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>계정을 추가합니다.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>계정 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>계정 하나의 코드 또는 모든 코드를 표시합니다. NAME은 발급자나 계정(일부도 가능) 또는 ID의 앞부분입니다.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>q 또는 Ctrl+C를 누를 때까지 모든 코드를 실시간으로 표시합니다.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>계정을 제거합니다. 30일 안에 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>제거한 계정 중 되돌릴 수 있는 계정의 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>제거한 계정을 되돌리거나 백업 파일을 복원합니다.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>보관함을 암호 구문으로 암호화하거나 여는 방법을 변경합니다.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>암호화된 백업을 쓰고 열리는지 확인합니다.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>백업을 보관함과 나란히 열어 차이점을 표시합니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>보관함을 다른 곳으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>보관함의 위치와 보관 방법을 표시합니다.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>이 도움말 또는 한 명령에 대한 자세한 내용을 표시합니다.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>키체인에 있는 로그인 코드(일회용 암호)를 표시합니다.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>“countersign-cli help COMMAND”는 명령의 옵션을, --version은 버전을 표시합니다.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>비밀 키 또는 비밀 키가 든 링크로 보입니다. 명령줄 내용은 다른 프로그램이 볼 수 있습니다. 대신 “add --uri”를 사용하고 표준 입력으로 전달하세요.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령이 없습니다.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>명령이 지정되지 않았습니다. “countersign-cli help”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>“%1”은(는) 필요 없는 단어입니다. 공백이 있는 이름은 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>계정 이름이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>y yes 예 네</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>보관함(%1)의 암호 구문(입력해도 표시되지 않음):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>“%1”에 보관함이 없습니다. 이름을 확인하거나 “passphrase set” 명령으로 그곳에 보관함을 만드세요.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>“%1”에 암호 구문이 없어서 키가 누구나 읽을 수 있게 기록됩니다. 먼저 “passphrase set” 명령으로 암호 구문을 설정하세요.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>표준 출력에 쓸 수 없습니다. 공간을 확보하거나 다른 곳으로 출력하세요.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1: 보관되어 있지만 사용할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>비밀 키</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>“%1” 유형의 계정은 “add --uri”를 사용하여 링크로 추가합니다.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>발급자(서비스):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>계정(서비스에서 쓰는 이름):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>비밀 키(입력해도 표시되지 않음):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>유형(totp, hotp, steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>자릿수 [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>알고리즘(SHA1, SHA256, SHA512, SHA224, SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>갱신 간격(초) [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>카운터 [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>보관함 파일에는 암호 구문이 필요합니다. 그것이 유일한 잠금장치입니다.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>이제 보관함 위치는 다음과 같습니다: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>--to-keychain과 --to FILE 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>보관함이 이미 그곳에 있습니다: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>보관함에 이미 암호 구문이 있습니다. “countersign-cli passphrase change”로 변경하고 “passphrase add”로 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>이제부터 보관함(%1)에 암호 구문이 있습니다. 암호 구문이 없으면 본인도 보관함을 열 수 없으니 안전한 곳에도 보관하세요.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>새 암호 구문으로도 보관함을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>암호 구문을 변경했습니다. 이전에 만든 백업의 암호 구문은 그대로입니다.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>이것은 보관함 파일의 마지막 암호 구문이며, 보관함 파일에는 항상 암호 구문이 있어야 합니다. 변경하거나, 먼저 보관함을 키체인으로 이동하세요.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>이 암호 구문으로는 더 이상 보관함을 열 수 없습니다. 다른 암호 구문으로는 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>보관함에 더 이상 암호 구문이 없습니다. 잠금을 해제한 사람은 누구나 읽을 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>암호 구문은 다른 프로그램이 볼 수 있는 명령줄에 적지 않습니다. 물을 때 입력하거나 --passphrase-fd와 --new-passphrase-fd로 전달하세요.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>할 일을 지정하세요: set, change, add, remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>보관함에 암호 구문이 없습니다. “countersign-cli passphrase set”으로 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>암호 구문이 필요하지만 여기에서는 물어볼 수 없습니다. %1(으)로 전달하거나 터미널에서 실행하세요.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>그래도 이것을 사용하려면 --weak를 붙여 다시 실행하세요.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1: 프로그램이 파일 디스크립터를 전달할 수 없는 Windows에서는 사용할 수 없습니다. 대신 암호 구문을 입력하세요.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>%1 뒤에는 암호 구문이 아니라 파일 디스크립터 번호를 적습니다. 명령줄 내용은 다른 프로그램이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>%1: 전달된 암호 구문이 %2바이트를 넘습니다.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>%1: 전달된 암호 구문을 읽을 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>새 암호 구문(입력해도 표시되지 않음):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>한 번 더 입력:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>두 암호 구문이 서로 다릅니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>여기에서 제거해도 서비스의 2단계 인증은 꺼지지 않습니다. 코드가 없으면 로그인하지 못할 수 있으니 먼저 서비스에서 끄세요.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1: 제거했습니다. 30일 안에 “countersign-cli restore %2”로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1: 여기에서는 물어볼 수 없으므로 제거하지 않았습니다. %2 제거하려면 --yes를 지정하세요.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>%1을(를) 제거할까요? 제거하려면 y를 입력하세요:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>제거한 날</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>보관 기한</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>최근 30일 동안 제거한 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>여기에서는 물어볼 수 없으므로 아무것도 복원하지 않았습니다. 보관함을 백업으로 바꾸려면 --yes를 지정하세요.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>백업(계정: %1)으로 현재 내용(%2, 계정: %3)을 바꿀까요? 바꾸려면 y를 입력하세요:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>백업에 암호 구문이 없습니다. 지금 파일에 쓰는 내용에 사용할 암호 구문을 정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>계정 %n개를 복원했습니다. 보관함 위치: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>이전 내용은 “%1”에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>이제부터 보관함은 백업의 암호 구문으로 열립니다. “countersign-cli passphrase”로 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>보관함에 자체 암호 구문이 없습니다. “countersign-cli passphrase set”으로 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>합칠 보관함이 없습니다. --replace를 사용하면 그곳에 백업을 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>백업에서 계정 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>“%1”은(는) 파일입니다. 그 백업의 내용을 추가하려면 --merge를, 보관함을 바꾸려면 --replace를 지정하세요.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>“%1”과(와) 일치하는 제거한 계정이 없습니다. “countersign-cli removed”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1: 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>--replace와 --merge 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>계정 또는 백업 파일의 이름이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>보관함을 여는 중…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>보관함의 암호 구문이 바뀌었습니다. “countersign-cli watch”를 다시 실행하여 입력하세요.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… 외 %1개: 창 높이를 늘리세요.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: 종료</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>보관함 위치: %1. 암호 구문으로 암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>보관함 위치: %1. 자체 암호 구문은 없습니다.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>보관함 위치: %1. 암호 구문이 없어서 파일을 가진 사람은 누구나 키를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>보관함이 있어야 할 위치: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>아직 보관함이 없습니다. 보관할 위치: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>백업을 자동으로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>백업 위치: “%1”.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>마지막 정상 백업: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>이 컴퓨터의 시계가 맞지 않습니다. 이 프로그램이 만들어지기 전 날짜로 되어 있습니다. 서비스에서 이 코드를 거부합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>이 컴퓨터의 시계가 늦은 것 같습니다. 보관함이 더 나중 시각에 사용되었습니다. 서비스에서 이 코드를 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>무엇이 들어올지 표시만 하고 저장하지 않기</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>다른 프로그램에서 쓸 수 있게 JSON 객체로 출력</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>파일 디스크립터 N에서 파일의 비밀번호 읽기</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>쓸 형식(--formats로 ID 목록 표시)</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>쓸 위치(이미 있는 파일은 그대로 유지)</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>형식 목록 표시</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>다른 앱의 내보내기 파일이나 백업에서 계정을 가져옵니다.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>다른 앱에서 쓸 파일에 계정을 씁니다.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1: 내보내지 않습니다. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1에 저장할 수 없는 것: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>이 파일은 암호화되지 않았습니다. 읽는 사람은 누구나 키를 갖게 됩니다. 다른 앱에 가져온 다음에는 지우세요.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>그래도 쓸까요? 쓰려면 y를 입력하세요:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>계정 %n개를 “%1”에 썼습니다. 이 파일은 본인만 읽을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>쓸 형식은 --format으로, 쓸 위치는 --output으로 지정하세요.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>“%1” 형식이 없습니다. “countersign-cli export --formats”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>“%1” 폴더가 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1” 파일이 이미 있으며 그대로 둡니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>비밀번호를 --passphrase-fd로 전달하거나 터미널에서 실행하세요.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>“%1”의 비밀번호(입력해도 표시되지 않음):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>원래 앱의 휴지통에 있던 것입니다. 아직 필요하면 휴지통에서 꺼낸 다음 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>이 내보내기의 %2개 중 %1번째 부분이 아직 없습니다. 그것도 가져오세요.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>이 계정은 다른 키로 이미 있습니다. 서비스에서 새 키를 받았으면 --replace를, 서로 다른 두 계정이면 --keep-both를 지정하세요.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>다른 키로 이미 있는 계정은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>파일 이름이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>키가 다름</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>따로 둠</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>신규 %1개, 이미 있음 %2개, 키가 다름 %3개, 따로 둠 %4개.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 변경하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>시스템 설정에서 자동 날짜 및 시간을 켜세요.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>시스템 설정의 일반, 날짜 및 시간에서 날짜와 시간의 자동 설정을 켜세요.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>설정의 시간 및 언어, 날짜 및 시간에서 “자동으로 시간 설정”을 켜세요.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>약 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>약 %n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>약 %n초</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>아직 비밀 키가 없습니다. 서비스에 표시된 키를 입력하거나 붙여넣으세요.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>계정 이름은 있지만 비밀 키가 없습니다. 서비스에서 코드를 다시 표시하고 전체를 가져오세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>“%1”은(는) 비밀 키에 쓸 수 없습니다. 키에는 문자 A~Z와 숫자 2~7만 사용합니다. 서비스에 표시된 키와 비교하세요.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>이 비밀 키는 너무 깁니다. 키만 복사하세요.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>코드는 1~10자리이며 %1자리일 수 없습니다. 서비스에서 자릿수를 확인하세요.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>갱신 간격은 1 이상의 정수(초)여야 합니다. 서비스에 따로 안내가 없으면 30입니다.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>카운터는 0 이상의 정수여야 합니다. 서비스에 따로 안내가 없으면 0부터 시작하세요.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>이 계정은 Countersign이 계산할 수 없는 “%1” 알고리즘을 사용합니다. 서비스에 다른 종류의 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>이 계정은 Countersign이 알지 못하는 “%1” 유형의 코드를 사용합니다. 서비스에 TOTP 키를 요청하세요.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>이 Yandex 키는 올바르지 않습니다. 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>이름이 너무 깁니다. 1000자 이하로 줄이세요.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>이 계정의 코드를 표시하려면 PIN이 필요합니다. 계정을 편집하여 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>그 시각의 코드는 없습니다. 이 컴퓨터의 시계를 맞추거나 1970년 이후의 시각을 지정하세요.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>이 계정의 카운터가 끝에 도달했습니다. 서비스에서 계정을 다시 설정하세요.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>읽을 텍스트가 없습니다. 서비스에 표시된 키나 링크를 복사한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>로그인 코드용 계정이 아닙니다. 서비스가 인증 앱용으로 표시하는 QR 코드나 키를 찾으세요.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>계정이라기에는 너무 깁니다. 키, 링크 또는 이미지 자체만 선택하세요.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>계정이 아니라 웹 페이지 링크(%1)입니다. 브라우저에서 열고 페이지에 표시되는 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>이 코드는 계정이 아니라 스토어의 앱으로 연결됩니다. 서비스에서 설정을 계속하세요. 계정 코드는 나중에 나옵니다.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 Wi-Fi 네트워크 연결용이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 연락처이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 일정이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 이메일 작성용이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 전화번호이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 문자 메시지 전송용이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 지도상의 장소이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 결제 요청이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 건강 증명서이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 휴대폰 요금제 설정용이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>이 코드는 스마트홈 기기 추가용이며 계정이 아닙니다. 서비스의 코드를 찾으세요.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>이 코드는 패스키 로그인용이며 로그인 코드가 아닙니다. 패스키가 있는 기기로 스캔하거나 서비스에서 인증 앱을 선택하세요.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>이 코드는 Microsoft 앱 전용입니다(알림으로 로그인). Microsoft 페이지에서 “다른 인증 앱을 사용하고 싶습니다”를 선택하고 그곳에 표시되는 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>이 코드는 %1 앱 전용입니다. %1 앱으로 스캔하거나, 서비스에서 다른 인증 앱을 선택하고 그때 표시되는 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>이 코드는 다른 기기를 %1에 로그인시키는 것이며 계정이 아닙니다. 직접 요청한 경우에만 %1 앱으로 스캔하세요.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>이 코드는 계정을 다른 %1 앱으로 옮기는 것으로, %1 앱만 읽을 수 있습니다. 그 앱에서 계정을 파일로 내보내거나 각 서비스에서 다시 설정하세요.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>이 코드의 텍스트는 계정이 아닙니다. 서비스가 인증 앱용으로 표시하는 QR 코드나 키를 찾으세요.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>이 텍스트에 비밀 키가 없습니다. “수동 설정” 부분 전체 또는 키만 복사하세요.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>이 Google Authenticator 내보내기를 읽을 수 없습니다. 휴대폰에서 다시 내보내고 각 코드 전체를 스캔하세요.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>이 Google Authenticator 내보내기에 계정이 없습니다. 휴대폰에서 계정을 선택하고 다시 내보내세요.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>이 파일은 이미지로 열 수 없습니다. QR 코드의 PNG 또는 JPEG 이미지를 선택하세요.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>이미지가 너무 커서 검색할 수 없습니다. QR 코드 부분을 잘라 내어 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>QR 코드를 찾지 못했습니다. 코드를 크게 하고 전체가 보이게 하거나 키를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>QR 코드가 있지만 읽을 수 없습니다. 더 크거나 선명하게 하거나 키를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>QR 코드가 있지만 너무 작아서 읽을 수 없습니다. 페이지에서 확대하거나 카메라에 더 가까이 대세요.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>QR 코드가 있지만 흐려서 읽을 수 없습니다. 조금 더 멀리서 움직이지 않게 들거나 더 선명한 이미지를 사용하세요.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>QR 코드의 일부만 보입니다. 주위의 빈 여백까지 전체를 보여 주세요.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>이 이미지에서 QR 코드를 검색하지 못했습니다. 아무것도 변경하지 않았으니 코드의 스크린샷을 찍어 시도하거나 키를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>이 이미지를 검색하는 데 시간이 너무 오래 걸렸습니다. QR 코드 부분을 잘라 내어 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Countersign의 이미지 읽기 구성 요소가 시작되지 않습니다. 키를 직접 입력하세요. 고치려면 Countersign을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>클립보드가 비어 있습니다. 먼저 키, 링크 또는 QR 코드 이미지를 복사하세요.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>카메라를 찾지 못했습니다. 카메라를 연결하거나, 이 화면에 코드를 표시하고 “화면 스캔”을 선택하세요.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign에 카메라 사용이 허용되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>다른 프로그램이 카메라를 사용하고 있습니다. 그 프로그램을 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>카메라 영상이 들어오지 않습니다. 가려져 있거나 다른 프로그램이 사용 중인지 확인하거나 다른 카메라를 선택하세요.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>카메라 연결이 끊어졌습니다. 다시 연결하거나 다른 카메라를 선택하세요.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>이 설치에는 Countersign의 카메라 구성 요소가 없습니다. 다시 설치하거나 대신 이미지를 스캔하세요.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>이 데스크톱에서는 프로그램이 화면을 캡처할 수 없습니다. 직접 스크린샷을 찍어 복사한 다음 “붙여넣기”를 선택하세요.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>화면 캡처가 허용되지 않았습니다. 물어볼 때 허용하거나, 직접 스크린샷을 찍고 “붙여넣기”를 선택하세요.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>보관함이 있지만 내용을 이해할 수 없습니다. 아무것도 변경하지 않았으니 그대로 두고 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>보관함이 더 새로운 Countersign에서 기록되었습니다. 아무것도 변경하지 않았으니 최신 버전을 설치하여 실행하세요.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>보관함이 Countersign에서 열 수 있는 크기를 넘습니다. 아무것도 변경하지 않았으니 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>보관함이 암호 구문으로 잠겨 있습니다. 먼저 잠금을 해제한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>이 파일을 여는 데 정상적인 파일보다 훨씬 많은 메모리나 시간이 필요하여 열지 않았습니다. 다른 사본을 사용하세요.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>이 암호 구문으로는 열 수 없습니다. Caps Lock과 키보드 언어를 확인한 다음 다시 시도하세요. 여러 번 시도해도 지워지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>여기에는 암호 구문이 필요합니다. 입력한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>이 암호 구문은 쉽게 추측됩니다. 무작위 단어 네 개처럼 더 긴 것을 사용하세요.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>아직 여기에 보관함이 없습니다. 계정을 추가하여 시작하세요.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>보관함이 없습니다. %1에 더 이상 들어 있지 않습니다. 아무것도 변경하지 않았으니 키체인이나 백업을 복원한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>보관함이 여기에 없습니다. 마지막 보관 위치: %1. 그곳을 다시 선택하거나 백업을 복원하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>여기 있는 보관함은 마지막으로 사용한 것보다 오래되었습니다(%1). 아무것도 변경하지 않았으니 더 새로운 보관함을 되찾거나, 백업을 복원하거나, 오래된 보관함을 여세요.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>“%1”에 이미 보관함이 있으며 그대로 둡니다. 다른 위치나 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>보관함을 이동했지만 이전 사본을 지우지 못했습니다(%1). 그곳에서 직접 지우세요.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>보관함 파일의 폴더가 없습니다(%1). 폴더가 있는 드라이브를 연결한 다음 다시 시도하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>보관함 파일을 읽을 수 없습니다(%1). 드라이브와 파일 권한을 확인한 다음 다시 시도하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>보관함 파일에 쓸 수 없습니다(%1). 드라이브 공간을 확보하거나 쓰기를 허용한 다음 다시 시도하세요. 변경 내용은 적용되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>키체인이 잠겨 있습니다. 잠금을 해제한 다음 다시 시도하세요. 계정은 그 안에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>키체인이 접근을 거부했습니다. Countersign의 사용을 허용한 다음 다시 시도하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>응답하는 키체인이 없습니다. GNOME Keyring, KWallet 또는 KeePassXC의 비밀 서비스를 시작한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>지금은 다른 키체인이 응답합니다: %1. 계정이 들어 있는 키체인을 시작한 다음 다시 시도하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>키체인이 오류를 반환했습니다(%1). 아무것도 변경하지 않았으니 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>저장한 내용과 다시 읽은 내용이 다릅니다(%1). 변경 내용은 적용되지 않았습니다. 그곳을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>저장이 중단되어(%1) 변경 내용이 저장되었는지 알 수 없습니다. 그곳이 다시 응답하면 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>다른 Countersign 프로그램이 동시에 보관함을 변경했습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>다른 Countersign 프로그램이 저장하고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>“%1”에 쓸 수 없습니다. 디스크 공간을 확보하거나 쓰기를 허용한 다음 다시 시도하세요. 변경 내용은 적용되지 않았습니다.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>백업 폴더가 없습니다(%1). 드라이브를 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>백업을 쓸 수 없습니다(%1). 공간을 확보하거나 다른 폴더를 선택하세요. 보관함에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>방금 쓴 백업의 내용이 보관함과 다릅니다(%1). 다른 폴더나 드라이브를 선택하세요. 보관함에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>“%1”은(는) Countersign에서 열 수 있는 백업이 아닙니다. Countersign 또는 Aegis가 만든 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>이 백업은 손상되어 열 수 없습니다. 아무것도 변경하지 않았으니 바로 이전 백업처럼 다른 백업을 선택하세요.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>“%1”과(와) 일치하는 계정이 없습니다. 계정 목록에서 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>이 계정은 더 이상 없습니다. 다른 Countersign 프로그램이 제거했을 수 있으니 “최근 제거한 항목”을 확인하세요.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>“%1”과(와) 일치하는 계정이 여러 개입니다. 이름을 더 자세히 적거나 ID를 사용하세요.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>“%1”에는 넘길 카운터가 없습니다. 코드는 자동으로 바뀝니다.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>보관함이 아직 열려 있지 않습니다. 먼저 연 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>파일을 읽을 수 없습니다(%1). 이름과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Countersign 내부에 문제가 생겼습니다. 아무것도 변경하지 않았으니 다시 시도하세요.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>여기는 변경 %1, 마지막은 변경 %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, 그러나 보관함 위치는 %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아님</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>내용이 잘림</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>이 키는 어디서나 쓸 수 없습니다. 글자, 숫자 또는 F 키를 Ctrl, Alt 또는 Meta와 함께 선택하세요.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>다른 프로그램이 이미 “%1”을(를) 사용하고 있습니다. 다른 키를 선택하세요.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>데스크톱에서 Countersign에 단축키를 주지 않았습니다. 키보드 설정에서 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>이 데스크톱은 프로그램에 단축키를 주지 않습니다. 키보드 설정에서 “countersign --pick” 명령에 단축키를 지정하세요.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>변경하지 못했습니다(%1). 시스템 설정에서 로그인할 때 시작하는 프로그램을 확인하세요.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign이 이미 실행 중이지만 응답하지 않습니다. 잠시 기다린 다음 다시 시도하세요. 그래도 안 되면 종료하고 새로 시작하세요.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>이 복구 코드가 더 이상 없습니다. 다른 Countersign 프로그램에서 코드를 바꾸었을 수 있습니다. 목록을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>이 텍스트에서 복구 코드를 찾지 못했습니다. 코드만 복사하거나 하나씩 입력하세요.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>이 계정의 이름이 QR 코드에 담기에는 너무 깁니다. 이름을 줄인 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>파일을 쓸 수 없었습니다(%1). 다른 폴더를 선택하세요. 보관함에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign이 알지 못하는 파일입니다. 다른 앱에서 내보내거나 백업한 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>이 파일은 손상되었거나 완전하지 않습니다. 원래 앱에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>%1의 더 새로운 버전에서 기록된 파일이라 Countersign이 읽을 수 없습니다. Countersign을 업데이트하세요.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>이 파일을 여는 데 원래 앱에서 쓰는 것보다 훨씬 많은 메모리나 시간이 필요합니다. 원래 앱에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>이 파일에 계정이 없습니다. 원래 앱에서 어떤 계정을 내보내는지 확인하세요.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>이 파일은 %1에서만 열 수 있습니다. 직접 정한 비밀번호를 사용하여 그 앱에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1에서 암호화한 방식은 Countersign이 풀 수 없습니다. %1에서 암호화를 끄고 파일을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>이 파일은 이 Countersign이 열 수 없는 방식(%1)으로 암호화되었습니다. 원래 앱에서 AES를 사용하는 사본을 저장하고 그것을 선택하세요.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1에서는 이 계정을 다른 앱에 넘겨주지 않습니다. 서비스에 로그인하여 로그인 코드를 다시 설정하고 새 코드를 여기에서 스캔하세요.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>이 파일은 OpenPGP로 암호화되었습니다. 먼저 본인의 OpenPGP 키로 해독한 다음 그 결과를 여세요.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>%1에서 만든 이 파일에는 비밀번호가 있습니다. 그 앱에서 정한 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>파일의 비밀번호가 아닙니다. 원래 앱에서 정한 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>프린터를 사용할 수 없어 아무것도 인쇄하지 않았습니다. 다른 프린터를 선택하거나 대신 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1에는 이 유형의 코드가 없습니다. 이 계정에는 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1에서는 이 계정의 알고리즘을 계산할 수 없습니다. 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1에는 이 자릿수의 코드가 없습니다. 이 계정에는 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1에는 이 갱신 간격의 코드가 없습니다. 이 계정에는 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1에서는 PIN이 있어야 이 계정을 받습니다. 계정을 편집하여 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1에는 같은 키의 계정을 하나만 둘 수 있는데, 같은 키의 다른 계정이 여기에 있습니다. 이 계정만 따로 옮기세요.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1에서는 이름으로 계정을 구분하는데, 같은 이름의 다른 계정이 여기에 있습니다. 둘 중 하나의 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>%1에 옮길 수 있는 계정이 없습니다. 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>QR 코드 하나에는 계정 하나만 들어갑니다. 계정 하나만 선택하거나 여러 계정용 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>다른 앱의 파일을 읽고 쓰는 Countersign의 구성 요소가 없습니다. Countersign을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>“%1”은(는) 이 키에 쓸 수 없습니다. 16진수 키에는 숫자 0~9와 문자 a~f만 사용합니다. 서비스에 표시된 키와 비교하세요.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>이 키는 한 자리가 모자랍니다. 16진수 키의 자릿수는 짝수입니다. 서비스에 표시된 키와 비교하세요.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>파일은 기록되었지만 드라이브가 보존을 확인하지 않았습니다. 이 파일에 의지하기 전에 한 번 더 내보내세요.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, 암호화함</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, 암호화 안 함</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, 암호화 안 함</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, 암호화 안 함</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, 암호화함</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, 암호화 안 함</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, 암호화 안 함</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, 암호화 안 함</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>키 URI 목록</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>계정 하나의 QR 코드</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, 암호화함</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, 암호화함</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, 암호화 안 함</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>비어 있는 발급자(계정 이름으로 채워짐)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>계정마다 하나를 뺀 나머지 그룹</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>계정 사용 횟수</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>인쇄용 복구 시트</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>추가(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>보관함(&amp;V)</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>바로 추측됨</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>매우 강함</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>암호 구문 설정</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Countersign을 시작할 때와 잠근 뒤에 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>암호 구문 변경</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>백업과 보관함의 다른 암호 구문은 그대로입니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>암호 구문 추가</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>이제부터 어느 것으로든 보관함을 열 수 있습니다. 예를 들어 하나는 안전한 곳에 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>암호 구문 제거</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>이제부터 키체인만 보관함을 지킵니다. 이 사용자 이름으로 컴퓨터를 쓰는 사람은 누구나 코드를 볼 수 있습니다. Countersign은 더 이상 잠기지 않습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>%1 복구 코드</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>%1에 사용함</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>기기가 없을 때 각 코드로 한 번 로그인할 수 있습니다. 이 종이를 나만 찾을 수 있는 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>counter-based (HOTP), next counter %1</source>
        <translation>카운터 기반(HOTP), 다음 카운터 %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>Steam 코드</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, 16진수 키</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>Yandex 코드</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n자리</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>%n초마다 새 코드</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>복구 시트</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>이 시트가 있으면 어떤 인증 앱에서든 계정을 되찾을 수 있습니다. 코드를 스캔하거나 키를 입력하세요. 나만 찾을 수 있는 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>복구 코드(각 코드는 한 번만 쓸 수 있음):</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (%2에 사용함)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>앱에서 파일을 암호화하세요. 그 비밀번호를 나중에 여기에 입력합니다.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>파일 형식으로 JSON을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>파일 형식으로 CSV를 선택하세요. 비밀번호도 들어 있지만 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>이 앱에서는 아무것도 내보낼 수 없습니다. 각 서비스에서 2단계 인증을 새로 설정하고 새 코드를 Countersign으로 스캔하세요.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>루팅한 휴대폰이나 백업에서 얻은 앱 파일이 있으면 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>이 파일은 암호화되지 않았습니다. 계정을 가져온 다음에는 삭제하세요.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>설정을 열고 “2FAS Backup”, “Export to file”을 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>설정을 열고 “Import &amp; Export”, “Export”를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>메뉴를 열고 “Backups”를 선택하여 암호화된 백업을 만드세요.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>설정을 열고 “Backup &amp; Restore”를 선택하여 백업을 만드세요.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>설정을 열고 “내보내기”를 선택하세요.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>설정을 열고 “데이터”, “코드 내보내기”를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>메뉴를 열고 “Backup”을 선택하세요.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>메뉴를 열고 “Export”를 선택한 다음 JSON을 선택하세요.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>메뉴를 열고 “계정 이전”, “계정 내보내기”를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>휴대폰에 QR 코드가 하나 이상 표시됩니다. 순서는 상관없습니다.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>설정을 열고 “Transfer accounts”, “Export to file”을 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>백업은 Microsoft에 있으며 그 앱에서만 열 수 있습니다. 각 서비스에서 2단계 인증을 새로 설정하고 새 코드를 Countersign으로 스캔하세요.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>설정을 열고 “Backup”을 선택하여 백업을 만드세요.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>설정을 열고 “Export OTPs to ZIP archive”를 선택하세요.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>파일의 비밀번호는 앱의 마스터 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>설정을 열고 “Back up”을 선택하여 파일로 백업하세요.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>컴퓨터용 앱에서 “파일”을 열고 “내보내기”를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>파일 형식으로 1PUX를 선택하세요. 비밀번호도 들어 있지만 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Mac에서 “암호”를 열고 “파일”, “모든 암호를 파일로 내보내기”를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>파일에는 비밀번호도 들어 있지만 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>“설정” 또는 “도구”를 열고 “보관함 내보내기”를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>계정이 아니라 직접 정한 비밀번호로 암호화하는 JSON을 선택하세요.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>설정을 열고 “데이터 내보내기”를 선택하세요.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>키 파일을 쓰지 않는다면 비밀번호가 든 파일을 그대로 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>비밀번호도 들어 있지만 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>브라우저에서 “Advanced options”를 열고 “Export”를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>PGP를 쓰지 않는 zip 파일이나 CSV를 선택하세요. 비밀번호도 들어 있지만 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>목록에서 계정을 표시한 다음 “Export”를 선택하세요.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>설정을 열고 “백업”, “백업 파일 다운로드”를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>다른 컴퓨터에서 메뉴를 열고 “내보내기”를 선택하세요.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>환경설정을 열고 “Backup &amp; Restore”를 선택한 다음 Aegis 또는 Authenticator를 선택하세요.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>설정 파일을 읽을 수 있습니다. .config/org.kde.keysmith 폴더에 있는 Keysmith.conf입니다.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>파일의 비밀번호는 Keysmith를 시작할 때 입력하는 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>메뉴를 열고 “Export”를 선택한 다음 Aegis 또는 Authenticator Pro를 선택하세요.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>파일 이름은 .maFile로 끝나며, 프로그램 옆의 maFiles 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>먼저 프로그램의 “Selected account”에서 암호화를 해제하세요.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>톱니바퀴 메뉴를 열고 “Export”를 선택하세요.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>다른 앱</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>앱 설정에서 내보내기나 백업을 찾으세요.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>QR 코드나 “otpauth”로 시작하는 링크가 표시되면 그것도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>파일을 이 컴퓨터로 옮겨 여기에서 선택하거나 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>코드를 카메라에 보여 주거나 여기에서 코드 이미지를 선택하세요. 파일도 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>휴대폰 앱</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>비밀번호 관리자</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>컴퓨터 프로그램</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>컴퓨터의 키체인에 있는 로그인 코드를 표시합니다.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>QR 코드 이미지 또는 계정 링크입니다.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>작은 상자에서 계정을 골라 코드를 복사합니다. 데스크톱 설정에서 이 명령에 단축키를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>키체인이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>계정은 그 안에 안전하게 있습니다. 코드를 보려면 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>키체인이 접근을 거부했습니다</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Countersign의 사용을 허용한 다음 다시 시도하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>응답하는 키체인이 없습니다</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>계정이 이 컴퓨터의 키체인에 보관되어 있지만 실행 중인 키체인이 없습니다. GNOME Keyring, KWallet 또는 KeePassXC의 비밀 서비스를 시작한 다음 다시 시도하거나, 백업을 보관함 파일로 복원하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>다른 키체인이 응답합니다</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>응답한 키체인: %1. 계정이 들어 있는 키체인을 시작한 다음 다시 시도하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>보관함이 없습니다</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>%1에 더 이상 들어 있지 않습니다. 백업을 복원하거나 그곳에 있던 것을 되찾은 다음 다시 시도하세요. 아무것도 변경하지 않았으며, 빈 보관함으로 대신하지도 않습니다.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>보관함이 다른 곳에 있습니다</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>더 오래된 보관함입니다</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>보관함 파일이 없습니다</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>보관함 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>보관함이 손상되었습니다</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>더 새로운 Countersign에서 기록되었습니다</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>보관함을 열 수 없습니다</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>%1의 코드를 복사했습니다</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>다음 코드를 보려면 %1의 둥근 화살표를 누르세요.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>계정 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>이미지 %n개에 키가 그대로 보입니다. 더 이상 필요 없는 것은 삭제하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>이미지 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>휴지통으로 옮겼습니다. 그곳에서도 키를 없애려면 휴지통을 비우세요.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>“%1” 파일을 삭제하지 못했습니다. 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 제거할까요?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>%1의 2단계 인증은 꺼지지 않습니다. 먼저 그곳에서 끄거나 다른 로그인 방법이 있는지 확인하세요.
%n일 동안 계정을 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>제거했습니다: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>되돌렸습니다: %1</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>복구 코드를 복사했습니다. 각 코드는 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>사용함으로 표시</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>%1의 코드는 이미 사용했습니다. %n초 후에 다음 코드가 나옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>%1의 코드는 이미 사용했습니다. 다음 코드를 받으세요.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>다시 복사</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>%1의 코드를 복사했습니다. %n초 후에 끝나니 다음 코드를 기다리는 것이 좋습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>다음 코드 복사</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>%1의 코드를 다시 복사했습니다. 많은 서비스가 코드를 한 번만 받습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>%1의 다음 코드를 복사했습니다. %n초 후부터 유효합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>”, “</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>파일 %n개에 든 키는 누구나 읽을 수 있습니다. 더 이상 필요 없는 것은 삭제하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 삭제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>메모(&amp;E)</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>그룹(&amp;R)</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>계정 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>이 계정으로 할 일</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>이미지 선택(&amp;I)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>이미지 제거(&amp;V)</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>그룹: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>영역 스캔</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>화면입니다. 화살표 키로 QR 코드를 표시하고 Enter로 스캔, Esc로 나가기.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>QR 코드 둘레를 사각형으로 끌어 표시하세요. Esc로 나갑니다.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>화살표로 이동, Shift+화살표로 크기 조절. Enter로 스캔, Esc로 나가기.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>이 백업은 정상입니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>빠진 것 추가(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>모두 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>백업 내용</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>계정 %n개(%1 기준)</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>이 백업의 암호 구문으로 엽니다.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>보관함의 내용과 정확히 일치합니다.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>보관함과 다른 점:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>백업에만 있음</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>보관함에만 있음</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>키가 다름</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>이름, 메모, 그룹, 이미지 또는 복구 코드가 다름</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>이름 없는 항목</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>이해할 수 없어 따로 둠(그대로 보관됨)</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>계정 %n개를 추가합니다. 지금 있는 것은 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>빠진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>현재 보관함의 안전 사본을 먼저 만듭니다: %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>이 백업에는 암호 구문이 없습니다. 누구나 읽을 수 있는 파일에 키가 남지 않도록 암호 구문을 정하세요.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>보관함은 이 파일에 저장되며, 현재 위치에 있는 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>이제부터 이 백업의 암호 구문으로 보관함을 엽니다.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>백업 점검</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>백업을 보관함과 나란히 열며 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>모두 바꿀까요?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>보관함 전체를 이 백업으로 바꿀까요?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>백업에 없는 계정은 보관함에서 사라집니다. 보관함의 안전 사본이 남으며(%1), 다른 백업처럼 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>복원하는 중…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>백업을 찾는 중…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>찾은 백업(&amp;B)</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>찾은 백업</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 선택(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>이 백업의 암호 구문(&amp;T)</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>이 백업의 암호 구문</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>일반적인 위치에서 백업을 찾지 못했습니다. 백업이 있으면 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>복원할 때 바뀐 보관함</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>다른 보관함의 백업</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>이 파일은 암호 구문 없이 열립니다.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>백업 선택</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>백업 (*.json);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>지금 백업(&amp;B)</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>백업 점검(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;O)</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>마지막 정상 백업: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>아직 만든 백업이 없습니다.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>저장 위치: %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>백업을 만들지 않습니다. 이 컴퓨터를 잃어버리면 계정도 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>변경(&amp;G)…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>설정(&amp;U)…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>설정하거나 백업하려면 먼저 잠금을 해제하세요.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>백업 설정</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>변경할 때마다 Countersign이 백업을 쓰고 다시 읽어 코드를 비교합니다. 백업의 암호 구문으로만 열 수 있으며, 이 컴퓨터가 없어졌을 때 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>백업 저장 위치</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>USB 메모리나 다른 컴퓨터로 복사되는 폴더가 더 안전합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>백업의 암호 구문 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>다른 암호 구문(&amp;N)</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>첫 백업을 쓰고 점검했습니다. 이제부터 자동으로 진행됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>첫 백업을 쓰는 중…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>백업을 어디에 저장할까요?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>카메라로 스캔</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>카메라 영상</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>이미지 열기…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>QR 코드를 카메라 앞에 대세요.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>카메라를 시작하는 중…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>이 컴퓨터의 시계를 맞춰 주는 것이 없으며, 시계가 틀리면 서비스에서 코드를 거부합니다. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>보관함이 더 나중 시각에 사용되었으므로 이 컴퓨터의 시계가 %1 늦은 것 같습니다. 서비스에서 코드를 거부할 수 있습니다. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>이 컴퓨터의 시계가 %1 앞으로 옮겨졌습니다. 지금 시계가 틀리면 서비스에서 코드를 거부합니다. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>이 컴퓨터의 시계가 %1 뒤로 옮겨졌습니다. 지금 시계가 틀리면 서비스에서 코드를 거부합니다. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>이 컴퓨터의 시계가 맞지 않습니다. %1(으)로 되어 있지만 이 프로그램은 그 뒤에 만들어졌습니다. 서비스에서 코드를 거부합니다. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>카운터 방식 코드, 표시 안 됨</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>코드 %1, %2, 다음 코드 %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>이 코드를 스캔하세요</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>이미지로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>코드 %1/%2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1의 QR 코드</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>이미지를 저장할 폴더</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>이미지 %n개를 저장했습니다. 이미지를 본 사람은 키를 갖게 되니 다 쓰면 삭제하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>트레이에 아이콘 표시</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>창을 닫아도 Countersign을 트레이에 남기기</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>창 없이 시작</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>어디서나 쓰는 빠른 선택 단축키:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>빠른 선택 단축키</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>단축키 없음</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시하지 않으므로 창을 닫으면 Countersign이 종료됩니다.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>트레이 메뉴에서 코드를 표시하지 않고 복사합니다.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>또는 데스크톱의 키보드 설정에서 “countersign --pick” 명령에 단축키를 지정하세요.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>데스크톱에 요청하는 중…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1: 빠른 선택을 엽니다.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>이미지 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>%2개 중 %1번째 부분을 읽었습니다. 남은 부분: %3. 다음 코드를 보여 주세요.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>QR 코드 이미지 열기</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>다른 앱의 파일 선택</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>첫 계정을 추가하세요</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>2단계 인증을 제공하는 서비스는 인증 앱용 QR 코드나 키를 표시합니다. 여기로 가져오세요. 이미지를 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>이 창 옆에 열린 페이지에서 QR 코드를 찾습니다.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>종이나 다른 화면에 있는 코드에 사용합니다.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>텍스트로 표시된 키에 사용합니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>내보낼 곳(&amp;X)</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>내보낼 계정</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>계정 %n개를 내보냅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>그중 %n개는 전부 옮길 수 없습니다. 빠지는 내용은 목록에 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n개는 전혀 옮길 수 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>이 파일은 암호화되지 않았습니다. 파일을 손에 넣은 사람은 계정의 키를 영구히 갖게 됩니다. 바로 사용하고 삭제하세요.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>이 코드를 보거나 촬영한 사람은 계정의 키를 영구히 갖게 됩니다. 뒤에 누가 있는지, 화면이 공유되고 있지 않은지 확인하세요.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>시트에는 계정의 키가 나옵니다. 나만 찾을 수 있는 곳에 보관하고, PDF는 인쇄한 다음 삭제하세요.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>이해했습니다(&amp;U)</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>보관함의 암호 구문(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>파일의 암호 구문을 정하세요. 파일은 이 암호 구문으로만 열립니다.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>보관함의 암호 구문</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>인쇄(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>계정 %n개를 “%1”(으)로 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>코드 표시</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>빠지는 것: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>모두 옮겨집니다</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>새 그룹</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>다른 앱에서 가져오기</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>앱 검색</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>앱</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>계정이 어느 앱에 있나요? 이미 그 앱의 파일이 있으면 선택하세요. 어떤 파일인지는 Countersign이 알아냅니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>휴대폰 화면에 있는 코드에 사용합니다.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>한 번에 여러 개를, 코드 이미지도 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>이 창 옆에 열린 코드에 사용합니다.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>복사해 둔 링크에 사용합니다.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>이 계정을 추가할까요?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>서비스 페이지에 이 코드를 입력하여 설정을 마치세요.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>추가한 다음 둥근 화살표를 눌러 첫 코드를 보세요.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>이 계정이 같은 키로 이미 있습니다. 추가할 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1: 다른 키로 이미 있습니다. 서비스에서 방금 새 코드를 보여 주었다면 키를 바꾸세요. 이름, 메모, 그룹, 복구 코드는 그대로 남고 이전 키는 “최근 제거한 항목”으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>가져올 수 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>이 계정들을 추가할까요?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 유지</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>%2개 중 %1번째 부분이 아직 없습니다. 나중에 스캔할 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>계정 %n개 저장(&amp;K)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>들어온 항목</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 유지</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>제외</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>%n개 모두 똑같이(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1: 다른 키로 이미 있습니다. 서비스에서 새 키를 받았다면 바꾸세요. 이름, 메모, 그룹, 복구 코드는 그대로 남고 이전 키는 “최근 제거한 항목”으로 옮겨집니다.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>원래 앱의 휴지통에서 옴</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>중복됨</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>다른 키로 이미 있음(키를 바꿈)</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>다른 키로 이미 있음(둘 다 유지)</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>다른 키로 이미 있음(기존 키 유지)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>신규 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>이미 있음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>키가 다름 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>휴지통에서 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>따로 둠 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>정렬(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>내 순서(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>최근 사용(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>자주 사용(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>항목 %n개를 변경하지 않고 따로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>“%1”과(와) 일치하는 계정이 없습니다.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>“%1”에 “%2”과(와) 일치하는 계정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>코드 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>계정을 선택했을 때</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>클릭 후</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>숫자 묶음(&amp;Q)</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>반으로 나누기, 예: %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>두 자리씩, 예: %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>붙여 쓰기, 예: %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>정렬(&amp;Y)</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>내 순서</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>자주 사용</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>마지막 10초 동안 다음 코드 표시(&amp;X)</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>코드를 복사한 뒤 이 창 최소화(&amp;A)</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>잠금을 해제하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>%n초 후 잠금 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>사용하지 않을 때(&amp;I)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>데스크톱이 잠길 때(&amp;D)</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>컴퓨터 절전 전(&amp;P)</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>창을 최소화할 때(&amp;Z)</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>먼저 암호 구문을 설정하세요. 암호 구문이 없으면 잠글 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>색상(&amp;V)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>글자 크기, 대비, 움직임 줄이기는 시스템 설정을 따릅니다.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Countersign 정보</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>데스크톱의 로그인 코드. 시스템의 키체인이나 보관함 파일에 보관됩니다.
GNU 일반 공중 사용 허가서 버전 3 이상에 따른 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>계정을 찾는 중…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>영역 스캔</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>브랜드 아이콘: Simple Icons(CC0). 이 표지는 각 소유자의 상표이며, 소유자는 이 프로그램과 관련이 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>이름 또는 이메일 주소</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>시간 기반(TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>카운터 기반(HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP(PIN 사용)</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex(PIN 사용)</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>발급자(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>비밀 키(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>유형(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>자릿수(&amp;D)</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>알고리즘(&amp;G)</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>갱신 간격(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>카운터(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>계정 편집</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>공백, 하이픈, 대소문자는 구분하지 않습니다.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>다시 찾을 수 있도록 발급자나 계정 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>이 키는 보통보다 짧습니다. 서비스에 표시된 키와 비교하세요.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>옵션 줄이기</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>옵션 더 보기</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>보관함 이동</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>현재 암호 구문(&amp;N)</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>현재 암호 구문</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>그곳에는 암호 구문이 없습니다. 이 사용자 이름으로 컴퓨터를 쓰는 사람은 누구나 코드를 볼 수 있고 Countersign은 더 이상 잠기지 않습니다.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>이제 보관함에 암호 구문이 있습니다.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>보관함에 더 이상 암호 구문이 없습니다.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>이제 보관함 위치는 다음과 같습니다: %1. 그곳에서 다시 읽어 확인한 다음 이전 위치를 지웠습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>이동하는 중…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>한 번 더 입력(&amp;A)</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 암호 구문이 아직 같지 않습니다.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>그래도 사용</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>새 암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호 구문</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>같은 암호 구문 한 번 더</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>무작위 단어 네 개 이상은 추측하기 어렵고 입력하기 쉽습니다. 암호 구문을 잊으면 아무도 되찾을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>약함: %n자보다 짧음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>현재 암호 구문(&amp;N)</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>현재 암호 구문</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>보관함에 암호 구문이 %n개 있으며 모두 제거됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>암호 구문 숨기기</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>암호 구문 표시</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>변경(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>추가(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>암호 구문이 설정되어 있습니다. 변경하려면 먼저 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>암호 구문이 설정되어 있습니다. Countersign을 시작할 때와 잠근 뒤에 입력해야 합니다.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>설정되어 있지 않습니다. 이 사용자 이름으로 컴퓨터를 쓰는 사람은 누구나 코드를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign이 잠겨 있습니다. 암호 구문을 입력하고 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>잠금을 해제하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n초 후에 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>암호 구문을 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>이미지 (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>여기에 이미지를 놓으세요</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>이미지 선택</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>이 컴퓨터의 키체인(&amp;K)</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>키체인, 암호 구문 사용(&amp;W)</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>보관함 파일, 암호 구문 사용(&amp;F)</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>USB 메모리에 두거나 키체인이 없을 때 사용합니다.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>보관함 파일(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>보관함 파일 위치</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>이 컴퓨터에는 응답하는 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>권장. 로그인하면 자동으로 열리므로(%1) 입력할 것이 없습니다.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Countersign을 시작할 때와 잠근 뒤에 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>암호 구문은 그대로입니다.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>폴더와 파일 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>폴더입니다. 파일 이름을 추가하세요.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>이 폴더가 없습니다. 드라이브를 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>같은 이름의 파일이 이미 있으며 그대로 둡니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>이 보관함 파일이 이미 있습니다. 파일의 암호 구문과 함께 그대로 사용합니다.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>지금 보관함이 있는 곳입니다.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>보관함 파일을 어디에 둘까요?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>보관함 파일 (*.json);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>백업 복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>계정을 어디에 보관할까요?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>설정하는 중…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>계속(&amp;O)</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>계정을 골라 코드 복사</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign이 계속 실행 중입니다</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>트레이에 있습니다. 끝내려면 트레이 메뉴에서 종료를 선택하세요.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>코드를 복사했습니다</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>클립보드에 %n초 동안 남아 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>스크린샷에서 이 창 제외(&amp;C)</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>녹화와 화면 공유에서도 제외됩니다. 내 화면에는 계속 보입니다.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>이 시스템에서는 프로그램이 그렇게 할 방법이 없습니다. 화면을 공유하기 전에 창을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>QR 코드로 표시</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>내 암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>내 암호 구문</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>다른 기기로 스캔하세요. 1분이 지나거나 이 창이 보이지 않게 되면 사라집니다.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>이 코드를 보거나 촬영한 사람은 이 계정의 키와 앞으로의 모든 코드를 영구히 갖게 됩니다. 뒤에 누가 있는지, 화면이 공유되고 있지 않은지 확인하세요.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>이 계정의 코드는 카운터를 따릅니다. 두 기기에서 쓰면 곧 어긋나므로 한 기기에서만 사용하세요.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>PIN은 함께 전달되지 않습니다. 다른 기기에서 입력하세요.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1의 QR 코드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>코드 표시</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>빠른 선택</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>입력하여 계정을 찾고 Enter를 눌러 코드를 복사하세요.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>코드를 복사할 계정…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>계정 찾기</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>보관함을 여는 중…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>“%1”과(와) 일치하는 계정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>다른 앱에서 가져오기</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>파일의 비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>이 파일 제외(&amp;L)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>파일의 비밀번호</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” 읽는 중…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>파일 %1/%2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>새 코드를 만들면 이전 코드는 쓸 수 없게 됩니다. 지금까지 여기에 보관한 코드 %n개(사용하지 않은 코드 %1개)는 영구 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>서비스에 표시된 코드를 복사하여 여기에 붙여넣거나 하나씩 입력하세요.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>코드 바꾸기</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>코드 보관</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>코드 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>코드 %n개가 중복되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n줄에 다른 말이 있어 제외했습니다(%1). 그중에 코드가 있으면 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>코드는 %1개까지만 보관합니다. 나머지는 제외했습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>코드 %1 복사</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>코드 %1 제외</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>%1에 사용함</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoverySection</name>
    <message>
        <source>Add recovery codes…</source>
        <translation>복구 코드 추가…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>새 코드를 만들었습니다…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>남은 코드 모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>파일로 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>모두 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>복사, 인쇄, 내보내기</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>코드 숨기기</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>복구 코드 표시</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>많은 서비스가 이 기기를 잃어버릴 때를 대비한 코드를 줍니다. 여기에 보관할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>%n개 중 %1개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>여기에 보관하면 이 보관함을 여는 사람은 코드와 코드를 우회하는 방법을 모두 갖게 됩니다. 보관함을 잃으면 함께 잃게 됩니다. 종이에 적어 다른 곳에 두는 것이 더 안전합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>복구 코드 %n개를 보관했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>사용함으로 표시된 복구 코드를 복사했습니다</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>사용함으로 표시했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>복구 코드 %n개를 복사했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>모든 코드를 사용했습니다. 서비스에서 새 코드를 만드세요.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>복구 코드 내보내기</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>%1의 복구 코드를 파일에 쓸까요?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>이 파일은 보호되지 않습니다. 여는 사람은 누구나 코드를 쓸 수 있고, 파일을 복사하는 프로그램이 이 파일도 복사합니다. 인쇄하거나 안전한 곳으로 옮긴 다음 여기서 삭제하세요.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>“%1”(으)로 내보냈습니다. 이 파일은 보호되지 않습니다.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>복구 코드 제거</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>%1의 복구 코드 %n개를 제거할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>영구 삭제되지만 이전 백업에는 남아 있습니다. 계정은 그대로입니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>복구 코드를 제거했습니다</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>지금 영구 삭제…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>최근 제거한 항목</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed in the last %n day(s).</source>
        <translation>
            <numerusform>최근 %n일 동안 제거한 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>제거한 계정은 %n일 동안 보관됩니다. 코드는 표시되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>영구 삭제할까요?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1을(를) 영구 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>계정 %n개를 영구 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>영구 삭제한 계정은 되돌릴 수 없습니다. 서비스에서 2단계 인증이 아직 켜져 있으면 다른 로그인 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>영구 삭제</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>계정 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>선택 끝내기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>선택한 계정 제거</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n개 선택함</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>즐겨찾기 해제</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>따로 둔 항목</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>이 항목들은 이해할 수 없었습니다. 원래 그대로 보관되어 있으며 새 버전에서 읽을 수도 있습니다. 나머지 계정에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>이름 없는 항목</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::StorePage</name>
    <message>
        <source>Unlock…</source>
        <translation>잠금 해제…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>오래된 보관함 열기</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>빈 보관함으로 시작…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>빈 보관함으로 시작할까요?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>없어진 보관함을 포기할까요?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign이 더 이상 그 보관함을 찾지 않으며, 그 안의 계정은 돌아오지 않습니다. 각 서비스에서 계정을 다시 설정해야 합니다.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>빈 보관함으로 시작</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>다음 코드 표시</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용함</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>사용함, %n초 후 다음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>카운터 방식 코드, 표시 안 됨</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>코드 숨김</translation>
    </message>
    <message>
        <source>used</source>
        <translation>사용함</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>다음은 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>잠금 해제…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>창 표시</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>빠른 선택</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>마지막 보관 위치: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>찾아본 위치: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>최신 정상 백업: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>달라진 것이 없습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>계정 %n개를 복원했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>다시 넣기</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>보관함을 원래 위치에 다시 넣었습니다.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>환경설정…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>마지막 정상 백업이 일주일이 넘었습니다.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>백업의 암호 구문을 아직 기억하고 있나요? 하나를 점검하여 확인하세요.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>점검…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>이 컴퓨터를 잃어버려도 백업이 있으면 계정을 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>백업 설정</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>이동(&amp;M)…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>보관 위치: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>이동하려면 먼저 잠금을 해제하세요.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
</context>
</TS>
