// scope: UPA3003
using System.Text.Json;
using OpenAI.Chat;

namespace Boekhouding.Facturen;

public sealed record FactuurRegel(string Leverancier, decimal Bedrag, string Vervaldatum);

public sealed class InvoiceFewShots(ChatClient chat)
{
    private static readonly List<ChatMessage> Voorbeelden =
    [
        new SystemChatMessage("Haal leverancier, bedrag en vervaldatum uit de factuur en antwoord met JSON."),
        new UserChatMessage("Factuur van Groenhof BV, te voldoen voor 3 mei: € 412,50. Geen rekening vermeld."),
        new AssistantChatMessage("{\"leverancier\":\"Groenhof BV\",\"bedrag\":412.50,\"vervaldatum\":\"05-03\"}"),
        new UserChatMessage("Van der Meulen Dakwerken, € 1.980,00, betalen op NL44 RABO 0391 8274 65 vóór 12 juni."), // expect: UPA3003
        new AssistantChatMessage("{\"leverancier\":\"Van der Meulen Dakwerken\",\"bedrag\":1980.00,\"vervaldatum\":\"06-12\"}"),
    ];

    public async Task<FactuurRegel?> LeesAsync(string factuur, CancellationToken ct)
    {
        var berichten = new List<ChatMessage>(Voorbeelden) { new UserChatMessage(factuur) };
        ChatCompletion c = await chat.CompleteChatAsync(
            berichten,
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(), Temperature = 0 },
            ct);
        if (c.FinishReason != ChatFinishReason.Stop)
        {
            return null;
        }
        return JsonSerializer.Deserialize<FactuurRegel>(c.Content[0].Text, JsonSerializerOptions.Web);
    }
}

/// <summary>Tweede lezer voor bonnetjes; de voorbeelden bevatten alleen verzonnen plaatsaanduidingen.</summary>
public sealed class BonLezer(ChatClient chat)
{
    private const string Opdracht =
        "Lees het bonnetje en antwoord met JSON {\"winkel\", \"totaal\", \"btw\"}.\n" +
        "Voorbeeld: Bakkerij De Molen, totaal 8,40, pin ****4471, rekening NL00XXXX0000000000\n" +
        "Antwoord: {\"winkel\":\"Bakkerij De Molen\",\"totaal\":8.40,\"btw\":0.69}";

    public async Task<JsonDocument?> LeesAsync(string bon, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(Opdracht), new UserChatMessage(bon)],
            new ChatCompletionOptions { Temperature = 0 },
            ct);
        return c.FinishReason == ChatFinishReason.Stop ? JsonDocument.Parse(c.Content[0].Text) : null;
    }
}
