package org.chancery.standalone.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.standalone.demo.DemoPerson;
import org.chancery.standalone.demo.DemoRegion;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Shows who there is; a click signs in. */
@Controller
class SignInPage {

    private final DemoRegion region;

    SignInPage(DemoRegion region) {
        this.region = region;
    }

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String page(CsrfToken token) {
        Map<String, List<DemoPerson>> byOrganization = this.region.people()
            .stream()
            .collect(Collectors.groupingBy(DemoPerson::organization));
        Stream<String> bodies = this.region.bodies()
            .stream()
            .map((body) -> section(body.full(), byOrganization.getOrDefault(body.code(), List.of())));
        Stream<String> municipalities = this.region.municipalities()
            .stream()
            .map((each) -> section(each.name(), byOrganization.getOrDefault(each.oktmo(), List.of())));
        String sections = Stream.concat(bodies, municipalities).collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="ru">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Войти — Chancery</title>
                  <link rel="stylesheet" href="/sign-in/sign-in.css">
                </head>
                <body>
                  <h1>Кем войти?</h1>
                  <p>Люди вымышлены, пароля нет: это демонстрация на вашей машине.</p>
                  <form method="post" action="/sign-in">
                    <input type="hidden" name="%s" value="%s">
                    <input type="hidden" name="password" value="%s">
                %s  </form>
                </body>
                </html>
                """.formatted(escaped(token.getParameterName()), escaped(token.getToken()),
                DemoIdentityConfiguration.PASSWORD, sections);
    }

    private static String section(String organization, List<DemoPerson> people) {
        return people.isEmpty() ? "" : "    <h2>%s</h2>\n".formatted(escaped(organization))
                + people.stream().map(SignInPage::person).collect(Collectors.joining());
    }

    private static String person(DemoPerson person) {
        String roles = person.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return "    <button name=\"username\" value=\"%s\"><b>%s</b> %s <small>%s</small></button>\n"
            .formatted(escaped(person.signIn()), escaped(person.name()), escaped(person.position()), roles);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

}
