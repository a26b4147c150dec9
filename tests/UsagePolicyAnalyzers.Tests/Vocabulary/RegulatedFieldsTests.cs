using UsagePolicyAnalyzers.Vocabulary;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;

namespace UsagePolicyAnalyzers.Tests.Vocabulary;

public class RegulatedFieldsTests
{
    private static RegulatedFields RegulatedFields { get; } = WordTables.BuiltIn.RegulatedFields;

    [Theory]
    [InlineData("Answer questions about symptoms and say which doctor to see.", RegulatedField.Medical)]
    [InlineData("Erkläre Patienten ihre Medikamente.", RegulatedField.Medical)]
    [InlineData("你是一名医生，根据症状给出诊断建议。", RegulatedField.Medical)]
    [InlineData("Hastaların ilaç sorularını yanıtla.", RegulatedField.Medical)]
    [InlineData("Explain to tenants which legal steps they have against an eviction.", RegulatedField.Legal)]
    [InlineData("Eres un abogado que explica contratos de alquiler.", RegulatedField.Legal)]
    [InlineData("借主の権利について法律相談に答えてください。", RegulatedField.Legal)]
    [InlineData("Suggest how to invest savings for retirement plans.", RegulatedField.Financial)]
    [InlineData("Conseille les actionnaires sur leurs placements.", RegulatedField.Financial)]
    [InlineData("Dai consigli su investimenti e risparmi.", RegulatedField.Financial)]
    [InlineData("Invierte mis ahorros: ¿qué tipo de interés tienen los fondos?", RegulatedField.Financial)]
    [InlineData("Diga ao cliente se deve vender ações da bolsa e investir em títulos do tesouro.", RegulatedField.Financial)]
    [InlineData("Spiega al cliente gli investimenti e il tasso di interesse del mutuo.", RegulatedField.Financial)]
    [InlineData("Dosing and diagnosis: tell the patient what the disease means.", RegulatedField.Medical)]
    [InlineData("Write a morning briefing with the headlines of the day from these articles.", RegulatedField.News)]
    [InlineData("Resuma as notícias do jornal de hoje.", RegulatedField.News)]
    internal void Prompts_speak_of_a_field(string prompt, RegulatedField field) => Assert.Equal(field, RegulatedFields.Find(prompt));

    [Fact]
    public void Names_and_routes_count_with_the_prompt()
    {
        Assert.Null(RegulatedFields.Find("Answer the question in two sentences."));
        Assert.Equal(RegulatedField.Medical, RegulatedFields.Find("Answer the question in two sentences.", "SymptomController", "/api/patients/ask"));
    }

    [Theory]
    [InlineData("You are the doctor of a Kubernetes cluster: diagnose why a pod is unhealthy and suggest a treatment.")]
    [InlineData("Tell how many pallets are in stock and which shares of a pallet are reserved; balance the shelves.")]
    [InlineData("Give credit to the author.")]
    [InlineData("Write the legal moves of this chess position.")]
    [InlineData("Evaluate the client's AI maturity, give actionable insights, and name the return on investment within the budget.")]
    [InlineData("You answer questions of people who look for a home in Lisbon: real estate for sale and rent, budget, the buying and investment process.")]
    [InlineData("Review this class: dependency inversion, debt, balance of cohesion, and quality assurance.")]
    [InlineData("Write diagnostics of the device and investigate the symptom in the report.")]
    [InlineData("Escribe un plan para el viaje: interesante para toda la familia, hasta tres acciones para cada persona.")]
    [InlineData("Sugira um curso para a carreira: interesse, investimento em horas, ações e um portfólio no GitHub.")]
    [InlineData("The editor will report each claim of the token to the tenant, and the judge model will read the clause.")]
    [InlineData("Rate the placement of the fonts and the taxonomy of the saving dialog.")]
    [InlineData("Plan a birthday party.")]
    [InlineData("")]
    public void Other_senses_and_stray_words_are_no_evidence(string prompt) => Assert.Null(RegulatedFields.Find(prompt));
}
