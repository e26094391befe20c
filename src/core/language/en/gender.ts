import { words } from '#core/language/words.ts';

/** Titles, roles and given names that say whether “he” or “she” may be meant. Names given to both are left out. */
export const feminine = words(`
mrs mrs. ms ms. miss lady dame madam queen princess duchess baroness actress waitress hostess heiress spokeswoman congresswoman chairwoman businesswoman policewoman
councilwoman assemblywoman saleswoman mother mom mum wife widow daughter sister aunt niece grandmother granddaughter girlfriend fiancee bride woman girl sister-in-law
abby abigail adele agnes aisha alexandra alice alicia alina amanda amelia amy ana andrea angela angelina anita ann anna anne annie ariana audrey barbara beatrice beth bethany betty
beyonce brenda bridget brittany camilla candace carla carmen carol carole caroline carolyn carrie catherine cathy charlotte chelsea cheryl chloe christina christine cindy claire
clara claudia cynthia daisy dawn deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erin esther ethel eva eve
evelyn faith fatima felicity fiona florence frances gabrielle gail gina gloria grace gwen hannah harriet heather heidi helen helena hilary hillary holly ingrid irene isabel isabella
ivanka jacqueline jane janet janice jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie june karen kate katherine kathleen kathryn kathy
katie kimberly kirsten kristen laura lauren leah lena lillian linda lisa lois lori louise lucy lydia lynn madeleine maggie margaret maria marian marie marilyn marion marjorie
martha mary maureen maya megan meghan melania melanie melinda melissa mia michelle mildred miranda molly monica nancy naomi natalie natasha nicole nina nora norma olivia oprah pamela
patricia paula pauline penelope phyllis priscilla rachel rebecca renee rita roberta rosa rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah shannon sharon
sheila shirley sonia sophia sophie stacey stella stephanie susan suzanne sylvia tamara tara teresa theresa tiffany tina ursula valerie vanessa vera veronica victoria viola virginia
wendy yolanda yvonne zoe
`);

export const masculine = words(`
mr mr. sir lord king prince duke baron actor waiter spokesman congressman chairman businessman policeman councilman assemblyman salesman father dad husband widower son brother uncle nephew
grandfather grandson boyfriend fiance groom man boy brother-in-law pope
aaron abraham adam adrian alan albert alejandro alexander alfred allan allen andre andrew andy anthony antonio antony arnold arthur barack barry bashar ben benedict benjamin bernard
bernie bert bill billy bob bobby boris brad bradley brandon brian bruce bryan calvin carl carlos cecil charles charlie chris christopher chuck clarence claude clint colin craig curtis
cyril dale damien dan daniel danny darren dave david dean dennis derek dick diego dominic don donald doug douglas duncan dwayne dwight earl ed eddie edgar edmund edward edwin eli elijah
elliot elon eric ernest ethan eugene evan felix fernando floyd francis frank franklin fred frederick gareth garry gary gavin gene geoffrey george gerald gerard gilbert glenn gordon graham
greg gregory gus guy hank hans harold harry harvey hector henry herbert herman howard hubert hugh hugo ian ignacio igor ivan jack jacob jake james jamie jared jason javier jay jeff jeffrey
jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kenny kevin kirk kurt lance larry lawrence
lee leo leon leonard leonardo leroy lewis liam lionel lloyd louis lucas luis luke malcolm manuel marc marco marcus mario mark marshall martin marvin matt matthew maurice max melvin michael
miguel mike milton mitch mitchell mohamed mohammed muhammad nathan neil nelson nicholas nick nigel noah noel norman oliver omar oscar otto owen patrick paul pedro pete peter phil philip
phillip pierre rafael ralph ramon randall randy raul raymond reginald rex ricardo richard rick ricky rob robert roberto rodney roger roland roman ronald ron ross roy rudolph rudy rupert
russell ryan salman sam samuel saul scott sean sebastian sergei seth shane shaun sidney simon spencer stan stanley stephen steve steven stuart ted terence terry theodore thomas tim timothy
toby todd tom tommy tony travis trevor tyler vernon victor vincent vladimir volodymyr wade wallace walter warren wayne wesley wilfred william willie winston xavier zachary
`);
