// scope: UPA3001
using System.Data;
using System.Text;
using Microsoft.Extensions.AI;

namespace Dunes.Camping;

public sealed class CampsiteBriefing(IChatClient chat)
{
    private const string Rules = """
        You prepare the evening list of a campsite.
        Group the pitches by area, and put families with small children at the top.
        Mention who still has to show papers at the desk.
        """;

    public async Task<string> PrepareAsync(DataTable arrivals, CancellationToken ct)
    {
        var text = new StringBuilder("Arrivals:\n");
        foreach (DataRow row in arrivals.Rows)
        {
            var passportNumber = row["passport_number"] as string;
            var hasPassport = !string.IsNullOrEmpty(passportNumber);
            var card = (string)row["card_number"];

            text.Append("Pitch ").Append(row["pitch"]).Append(" - ").Append(row["family_name"]);
            text.Append(hasPassport ? ", papers seen" : ", papers missing");
            text.Append(", deposit on card ending in ").AppendLine(card[^4..]);
        }

        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Rules), new ChatMessage(ChatRole.User, text.ToString())],
            cancellationToken: ct);
        return response.Text;
    }
}
