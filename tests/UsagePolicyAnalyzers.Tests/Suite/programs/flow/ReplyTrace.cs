// scope: UPA3005
using System.Diagnostics;
using OpenAI.Chat;

namespace Rezepte;

public static class KochHilfe
{
    public static async Task<string> VorschlagAsync(ChatClient chat, string zutaten)
    {
        ChatCompletion antwort = await chat.CompleteChatAsync(
            new SystemChatMessage("Schlage ein Rezept mit diesen Zutaten vor."),
            new UserChatMessage(zutaten));
        string text = antwort.Content[0].Text;
        Trace.WriteLine("Modellantwort: " + text); // expect: UPA3005
        return text;
    }
}
