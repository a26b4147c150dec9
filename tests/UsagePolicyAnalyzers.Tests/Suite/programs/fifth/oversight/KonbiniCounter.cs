// scope: UPA1001
using OpenAI.Responses;

namespace Konbini.Madoguchi;

public static class Program
{
    private const string Shiji =
        "あなたはコンビニの店頭端末で、お客様の質問に答えます。" +
        "商品の場所、営業時間、宅配便の出し方だけを二文以内で案内してください。";

    public static async Task Main()
    {
        var client = new ResponsesClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
        string? previous = null;

        Console.WriteLine("いらっしゃいませ。ご用件をどうぞ。");
        while (Console.ReadLine() is { Length: > 0 } line)
        {
            var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(line)])
            {
                Instructions = Shiji,
                PreviousResponseId = previous
            };
            ResponseResult result = await client.CreateResponseAsync(options);
            previous = result.Id;
            Console.WriteLine(result.GetOutputText()); // expect: UPA1001
        }
    }
}
