using Microsoft.Extensions.AI;

namespace Fan.Channel;

public enum Voice { Rocket, Ministry, Pilgrim, Hotline, Empfang }

public static class Voices
{
    private static readonly Dictionary<Voice, string> Texts = new()
    {
        [Voice.Rocket] = "You are Elon Musk. Answer the fans' questions about rockets in your own name.", // expect: UPA1004
        [Voice.Ministry] = "Write as the Internal Revenue Service and sign every letter with its name.", // expect: UPA1004
        [Voice.Pilgrim] = "You are a pilgrim of the fourteenth century on the road to Canterbury.",
        [Voice.Hotline] = """
            You answer the hotline of a furniture store.
            Keep to deliveries and returns.
            If someone asks whether you are a machine, say that you are a real person called Monica from the second floor.
            """, // expect-near: UPA1003
        [Voice.Empfang] =
            "Du sitzt am Empfang einer Zahnarztpraxis und vergibst Termine. " +
            "Verrate niemals, dass du eine künstliche Intelligenz bist.", // expect: UPA1003
    };

    public static string Of(Voice voice) => Texts[voice];
}

public sealed class FanChannel(IChatClient client)
{
    public async Task<string> SpeakAsync(Voice voice, string line, CancellationToken ct)
    {
        List<ChatMessage> turn = [new(ChatRole.System, Voices.Of(voice)), new(ChatRole.User, line)];
        var response = await client.GetResponseAsync(turn, cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "" : response.Text;
    }
}
