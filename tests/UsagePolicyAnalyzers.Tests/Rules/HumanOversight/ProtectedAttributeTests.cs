using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ProtectedAttributeAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2005: a protected attribute reaches a prompt that judges people in a high-stakes domain.</summary>
public class ProtectedAttributeTests
{
    private static Task VerifyAsync(string instruction, string facts) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;
        public class JobApplicant
        {
            public string Skills { get; set; } = "";
            public string Religion { get; set; } = "";
            public DateOnly BirthDate { get; set; }
        }
        public class AnonymousApplicant
        {
            public string Skills { get; set; } = "";
            [JsonIgnore] public string Religion { get; set; } = "";
        }
        public class Screening(IChatClient client)
        {
            public async Task<string> RunAsync(JobApplicant applicant, AnonymousApplicant anonymous)
            {
                var text = new StringBuilder(anonymous.Skills);
                var facts = {{facts}};
                return (await client.GetResponseAsync("{{instruction}}\n" + facts + text)).Text;
            }
        }
        """);

    [Theory]
    [InlineData("$\"{applicant.Skills}, {[|applicant.Religion|]}\"")]
    [InlineData("\"born \" + [|applicant.BirthDate|]")]
    [InlineData("[|JsonSerializer.Serialize(applicant)|]")]
    [InlineData("JsonSerializer.Serialize(new { applicant.Skills, [|applicant.Religion|] })")]
    public Task What_is_sent_is_reported_where_it_enters_text(string facts) => VerifyAsync("Score this job applicant from 0 to 100.", facts);

    [Fact]
    public Task A_serializer_of_the_program_shows_itself_what_it_puts_there() => Verify.VerifyAnalyzerAsync("""
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        public record JobApplicant(string Skills, string Religion);
        public class Screening(IChatClient client)
        {
            public async Task<string> RunAsync(JobApplicant applicant)
            {
                var facts = ToJson(applicant);
                return (await client.GetResponseAsync("Score this job applicant from 0 to 100.\n" + facts)).Text;
            }

            public async Task<string> RunFairlyAsync(JobApplicant applicant)
            {
                var facts = Serialize(applicant);
                return (await client.GetResponseAsync("Score this job applicant from 0 to 100.\n" + facts)).Text;
            }

            private static string ToJson(JobApplicant applicant) => [|JsonSerializer.Serialize(applicant)|];

            private static string Serialize(JobApplicant applicant) => JsonSerializer.Serialize(new { applicant.Skills });
        }
        """);

    [Theory]
    [InlineData("Din", true)]
    [InlineData("Adin", false)]
    public Task Attributes_are_named_in_other_languages(string name, bool isProtected) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        public class KiraciAdayi { public string Meslek { get; set; } = ""; public string {{name}} { get; set; } = ""; }
        public class Puanlama(IChatClient client)
        {
            public async Task<string> RunAsync(KiraciAdayi aday) =>
                (await client.GetResponseAsync($"Kiralık daire için bu kiracı adayına 1 ile 10 arasında puan ver: {aday.Meslek}, {{{(isProtected ? "{|UPA2005:aday.Din|}" : "aday." + name)}}}")).Text;
        }
        """);

    /// <summary>The first member is protected, the second is not.</summary>
    [Theory]
    [InlineData("Solicitante", "PaisOrigen", "Ingresos", "Puntúa del 1 al 10 esta solicitud de préstamo.")]
    [InlineData("Trabajador", "PartidoPolitico", "Experiencia", "Decide si ascender al trabajador; valora su desempeño para recursos humanos y el puesto de trabajo.")]
    [InlineData("Mietinteressent", "Muttersprache", "Beruf", "Bewerte diesen Mietinteressenten für die Wohnung von 1 bis 10.")]
    [InlineData("Bewerberin", "Kinderzahl", "Abschluss", "Erstelle eine Rangfolge der Bewerbungen und vergib Punkte.")]
    [InlineData("Emprunteur", "LieuDeNaissance", "Revenus", "Notez la demande de crédit de cet emprunteur.")]
    [InlineData("Candidat", "GroupeEthnique", "Diplome", "Classez les candidatures reçues pour l'offre d'emploi.")]
    [InlineData("Candidato", "FaixaEtaria", "Formacao", "Escolha para a vaga de emprego e dê uma nota ao currículo.")]
    [InlineData("Mutuario", "Religiao", "Renda", "Avalie o pedido de empréstimo do mutuário.")]
    [InlineData("Richiedente", "PaeseDiNascita", "Reddito", "Valuta la domanda di alloggio popolare.")]
    [InlineData("Lavoratrice", "TesseraSindacale", "Mansione", "Scegli chi assumere e stabilisci la graduatoria dei colloqui di lavoro.")]
    [InlineData("Aday", "EvlilikDurumu", "Deneyim", "Bu iş başvurusunu puanla.")]
    [InlineData("BasvuruSahibi", "AnaDili", "Gelir", "Bu kredi talebini değerlendir ve kararını yaz.")]
    [InlineData("应聘者", "婚育状况", "工作经历", "请给这位应聘者的简历打分。")]
    [InlineData("借款人", "籍贯", "收入", "评估这份贷款申请。")]
    [InlineData("応募者", "本籍", "職歴", "応募者の履歴書を採点してください。")]
    [InlineData("入居希望者", "信仰", "勤務先", "賃貸の入居審査で順位を付けてください。")]
    public Task Attributes_are_protected_in_every_language(string type, string member, string other, string prompt) => Verify.VerifyAnalyzerAsync($$"""
        using Microsoft.Extensions.AI;
        public class {{type}} { public string {{member}} { get; set; } = ""; public string {{other}} { get; set; } = ""; }
        public class Desk(IChatClient client)
        {
            public async Task<string> RateAsync({{type}} x) => (await client.GetResponseAsync($"{{prompt}} {x.{{other}}} {[|x.{{member}}|]}")).Text;
            public async Task<string> GreetAsync({{type}} x) => (await client.GetResponseAsync($"Write two lines of greeting: {x.{{other}}} {x.{{member}}}")).Text;
        }
        """);

    [Theory]
    [InlineData("applicant.Skills")]
    [InlineData("JsonSerializer.Serialize(anonymous)")]
    [InlineData("JsonSerializer.Serialize(new { applicant.Skills })")]
    [InlineData("applicant.Religion == \"\" ? \"a\" : \"b\"")]
    public Task What_is_left_out_is_silent(string facts) => VerifyAsync("Score this job applicant from 0 to 100.", facts);

    [Theory]
    [InlineData("Suggest a holiday card for this colleague.")]
    [InlineData("Write the bias audit of last year's hiring decisions.")]
    public Task What_judges_nobody_is_silent(string instruction) => VerifyAsync(instruction, "applicant.Religion");

    [Fact]
    public Task An_age_that_a_law_sets_is_silent() => VerifyAsync("Decide whether the job applicant has reached the statutory minimum age for night work in employment.", "applicant.BirthDate.ToString()");
}
