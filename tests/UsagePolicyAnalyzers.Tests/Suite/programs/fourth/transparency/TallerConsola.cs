// scope: UPA1001
using Microsoft.Extensions.AI;

namespace Taller.Consola;

public sealed class Mostrador
{
    private const string Saludo = "Hola, soy el asistente virtual del taller: te responde una inteligencia artificial, no una persona.";
    private readonly IChatClient _cliente;
    private readonly TextWriter _salida;
    private readonly TextReader _entrada;

    public Mostrador(IChatClient cliente) : this(cliente, Console.In, Console.Out) { }

    internal Mostrador(IChatClient cliente, TextReader entrada, TextWriter salida)
        => (_cliente, _entrada, _salida) = (cliente, entrada, salida);

    public async Task AtenderAsync()
    {
        _salida.WriteLine(Saludo);
        var charla = new List<ChatMessage> { new(ChatRole.System, "Atiendes a clientes de un taller de guitarras. Sé breve.") };
        for (string? linea = _entrada.ReadLine(); !string.IsNullOrWhiteSpace(linea); linea = _entrada.ReadLine())
        {
            charla.Add(new ChatMessage(ChatRole.User, linea));
            var respuesta = await _cliente.GetResponseAsync(charla);
            charla.AddRange(respuesta.Messages);
            Console.WriteLine(respuesta.Text);
        }
    }
}
