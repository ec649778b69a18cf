/**
 * The words that the commonest breached passwords are made of, with their keyboard runs: written down by us from what is generally known of such lists.
 * What is built of these alone ("Liverpool2024!", "passwordpassword") is among the first things that a guesser tries.
 */
export const COMMON_WORDS: readonly string[] = `
a abc abcd abcde abcdef abcdefg abcdefgh abigail access admin administrator alexandra alfie amanda amelia an and andrew android angel angels anna
anthony anything apple april archie arsenal asdf asdfgh asdfghjk asdfghjkl ashley asshole audi august autumn ava azerty baby babygirl bailey banana
baseball basketball batgirl batman bear beatles beautiful bestfriend bethany bird birthday bitch black blessed blink blue bmw board britain brother
bunny buster butterfly camaro care cash cat celtic change changeme charlie cheese chelsea cherry children chloe chocolate christ christmas city coco
college computer cookie corvette council cricket crystal cutie dad daddy daisy daniel darling david december default diamond dog doggie doggy dolphin
dragon eagle easter edc eight elephant elizabeth ella elvis emily eminem emma england everton facebook faith falcon family father february ferrari
fish five flower flowers football for forever fortnite four freddie freedom friday friend friends fuck fucker fuckyou gandalf george ginger giraffe
glitter god gold golden golf google gorgeous grace green guest hannah harley harry heaven hello hi hobbit hockey hogwarts holiday holly honda honey
hope horse hospital hottie hunter i iloveyou improvement in internet iphone ireland is isla it its jack jacob james january jasmine jennifer jessica
jesus john jordan joshua july june kelly killer kimberly kitten kitty laura lauren leeds leo letmein liberty lightning lily lion liverpool login
london love lovely loveme lover loveyou lucky lucy madonna magic manchester march maria master matrix matthew max me megan melissa mercedes merlin
mermaid metallica michael michelle microsoft minecraft molly monday money monkey mother mum mummy mustang my natasha new newcastle nicole nine ninja
nintendo nirvana nobody nothing november october of office ofsted oliver olivia one open orange oscar panther pass passcode passphrase passw password
passwort peace peanut pearl penguin pepper phoenix pink pirate plan playstation pokemon police pony poppy porsche potter prince princess private puppy
purple pwd qaz qazwsx queen qweasd qweasdzxc qwer qwert qwerty qwertyuiop qwertz rabbit rachel rainbow ranger rangers rebecca red rfv robert roblox
rocky root ruby rugby safeguarding samantha samsung sapphire sarah saturday school scotland secret september service services seven sexy shadow shit
sightline silver sister six slipknot soccer social something sophie sparkle spiderman spring spurs star starlight starwars stephanie storm student
summer sunday sunderland sunshine super superman sweet sweetheart sweetie teacher team temp temporary ten tennis test testing tgb that the theo this
thomas three thunder thursday tiger to tottenham toyota treasure trust trustno tuesday turtle two unicorn united university us user victoria villa
wales we wednesday welcome westham whatever white william windows winter wizard wolf woman wonder work worker wsx xbox xyz yamaha yellow yorkshire you
zxcv zxcvb zxcvbn zxcvbnm
`.trim().split(/\s+/)
