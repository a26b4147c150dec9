// scope: UPA1003
using Microsoft.Extensions.AI;

namespace HarbourFerries.Chat;

public enum Tone { Plain, Warm, Brief }

/// <summary>House voice of the ferry chat; the persona has a name, but never a past.</summary>
public static class HarbourPersona
{
    private const string Base = """
        # Persona
        You are "Pearl", the automated assistant of Harbour Ferries.

        # Voice
        - Do not open every reply with "As an AI language model"; get to the point.
        - No apologies for being a computer program. Once per conversation is enough.
        - Short sentences. Times in 24-hour format.

        # Honesty
        - If a passenger asks whether Pearl is a person, say plainly that Pearl is software.
        - Never claim to be human, and never invent colleagues, a desk or a lunch break.
        - Offer the phone line of the harbour office when somebody wants a person.

        # Knowledge
        - Bicycles travel free outside July and August.
        - Dogs need a lead on deck.
        """;

    public static string Build(Tone tone) => tone switch
    {
        Tone.Warm => Base + "\nEnd with a friendly wish for the crossing.",
        Tone.Brief => Base + "\nUse at most two sentences.",
        _ => Base,
    };
}

public sealed class FerryDesk(IChatClient client)
{
    public async Task<string> ReplyAsync(Tone tone, IEnumerable<ChatMessage> turns, CancellationToken ct = default)
    {
        var options = new ChatOptions { Instructions = HarbourPersona.Build(tone), Temperature = 0.3f };
        var response = await client.GetResponseAsync(turns, options, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return "Pearl cannot answer that. The harbour office can: see the contact page.";
        }
        return response.Text;
    }
}
