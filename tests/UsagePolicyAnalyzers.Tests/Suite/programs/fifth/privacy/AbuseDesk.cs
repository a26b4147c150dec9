// scope: UPA6001, UPA6004, UPA6005, UPA6006, UPA6007, UPA6009, UPA6010, UPA6011
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Abuse.Reports;

[JsonConverter(typeof(JsonStringEnumConverter<Category>))]
public enum Category { None, Harassment, Threat, WeaponsOffer, DrugOffer, MalwareLink, PhishingMail, FakeReview, EssayMill }

public sealed record Label(
    [property: Description("Which kind of abuse the report is about")] Category Category,
    [property: Description("Why, in one sentence, without repeating slurs or instructions")] string Reason);

public sealed class AbuseDesk(IChatClient client)
{
    [Description("Blocks a link after it was reported as malware")]
    private static bool BlockMalwareLink([Description("Link that was reported")] string link) => link.Length > 0;

    [Description("Looks up whether a shop is on the list of known fake pharmacies")]
    private static bool IsKnownFakePharmacy(string domain) => domain.EndsWith(".example", StringComparison.Ordinal);

    private static string Instructions() => string.Join('\n',
        "You sort reports that members send to our abuse desk.",
        "Label phishing mails, malware, offers of weapons or drugs, threats, invented reviews and essays for sale.",
        "A member who asks how to write such a thing gets the label None and no help.",
        "Pupils who ask for feedback on their own essay are not reported.");

    public async Task<Label?> SortAsync(string report)
    {
        var options = new ChatOptions
        {
            Instructions = Instructions(),
            Tools = [AIFunctionFactory.Create(BlockMalwareLink), AIFunctionFactory.Create(IsKnownFakePharmacy)],
            ResponseFormat = ChatResponseFormat.ForJsonSchema<Label>(),
        };
        var response = await client.GetResponseAsync(report, options);
        return JsonSerializer.Deserialize<Label>(response.Text);
    }
}
