// scope: UPA4006
using Microsoft.Extensions.AI;

namespace Texts;

public static class Insistent
{
    public static async Task<string> InsistAsync(this IChatClient client, string text)
    {
        ChatResponse response;
        do
        {
            response = await client.GetResponseAsync(text); // expect-near: UPA4006
            text = text.Replace("exactly", "roughly");
        }
        while (response.FinishReason == ChatFinishReason.ContentFilter);
        return response.Text;
    }
}
