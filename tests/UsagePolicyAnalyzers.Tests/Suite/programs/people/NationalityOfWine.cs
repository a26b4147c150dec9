// scope: UPA2005
using OpenAI.Chat;

namespace Wine.Ranking;

public record Bottle(string Name, string Nationality, int Age, string Sex, string Body);

public class BottleRanking(ChatClient chat)
{
    public async Task<int> RateAsync(Bottle bottle)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"Rate the wine for the restaurant list, 0 to 100: {bottle.Name} from {bottle.Nationality}, {bottle.Age} years, body {bottle.Body}");
        return int.Parse(c.Content[0].Text);
    }
}
