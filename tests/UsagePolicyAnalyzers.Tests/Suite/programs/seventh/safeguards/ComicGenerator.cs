using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Comic.Cli;

public static class Program
{
    private const string Template = """
        {
          "model": "gpt-image-1",
          "size": "1024x1024",
          "quality": "low",
          "moderation": "low",
          "prompt": %PROMPT%
        }
        """; // expect-near: UPA4004

    private const string Help = """
        comic <file>      draws one panel per line of the file
        comic --help      shows this text
        Panels are drawn in low quality; the content filter of the provider decides what is drawn.
        """;

    public static async Task<int> Main(string[] args)
    {
        if (args is [] or ["--help"])
        {
            Console.WriteLine(Help);
            return 0;
        }

        var key = new ConfigurationBuilder().Build()["OpenAI:Key"];
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var panel = 0;
        foreach (var line in await File.ReadAllLinesAsync(args[0]))
        {
            var json = Template.Replace("%PROMPT%", JsonSerializer.Serialize("One comic panel, ink on paper: " + line));
            using var response = await http.PostAsync("https://api.openai.com/v1/images/generations", new StringContent(json, Encoding.UTF8, "application/json"));
            if (!response.IsSuccessStatusCode)
            {
                Console.Error.WriteLine($"Panel {panel}: {(int)response.StatusCode}");
                return 1;
            }
            await File.WriteAllTextAsync($"panel{panel++}.json", await response.Content.ReadAsStringAsync());
        }
        return 0;
    }
}
