// scope: UPA4001
using OpenAI.Chat;
using OpenAI.Moderations;

var clave = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
var modelo = new ChatClient("gpt-4o-mini", clave);
var filtro = new ModerationClient("omni-moderation-latest", clave);

Console.WriteLine("1 = recetas, 2 = chistes");
if (Console.ReadLine() == "1") await Recetas(); else await Chistes();

async Task Recetas()
{
    while (Console.ReadLine() is { Length: > 0 } ingredientes)
    {
        ChatCompletion c = await modelo.CompleteChatAsync("Una receta con " + ingredientes); // expect: UPA4001
        Console.WriteLine(c.Content[0].Text);
    }
}

async Task Chistes()
{
    while (Console.ReadLine() is { Length: > 0 } tema)
    {
        ModerationResult veredicto = await filtro.ClassifyTextAsync(tema);
        if (veredicto.Flagged)
        {
            Console.WriteLine("De eso no hago chistes.");
            continue;
        }
        ChatCompletion c = await modelo.CompleteChatAsync("Un chiste blanco sobre " + tema);
        Console.WriteLine(c.Content[0].Text);
    }
}
