namespace Newtonsoft.Json
{
    public enum Formatting { None, Indented }
    public class JsonSerializerSettings { }
    [AttributeUsage(AttributeTargets.All)]
    public sealed class JsonPropertyAttribute : Attribute { public JsonPropertyAttribute() { } public JsonPropertyAttribute(string propertyName) { } public string? PropertyName { get; set; } }
    [AttributeUsage(AttributeTargets.All)]
    public sealed class JsonIgnoreAttribute : Attribute { }
    public class JsonException : Exception { }
    public static class JsonConvert
    {
        public static string SerializeObject(object? value) => "";
        public static string SerializeObject(object? value, Formatting formatting) => "";
        public static string SerializeObject(object? value, JsonSerializerSettings? settings) => "";
        public static object? DeserializeObject(string value) => null;
        public static T? DeserializeObject<T>(string value) => default;
        public static T? DeserializeObject<T>(string value, JsonSerializerSettings? settings) => default;
    }
}

namespace Newtonsoft.Json.Linq
{
    public abstract class JToken : System.Dynamic.IDynamicMetaObjectProvider, IEnumerable<JToken>
    {
        public IEnumerator<JToken> GetEnumerator() => null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;
        public string ToString(Formatting formatting) => "";
        public virtual JToken? this[object key] { get => null; set { } }
        public static JToken Parse(string json) => null!;
        public static JToken FromObject(object value) => null!;
        public JToken? SelectToken(string path) => null;
        public T? Value<T>(object key) => default;
        public T? ToObject<T>() => default;
        public IEnumerable<JToken> Children() => [];
        public static explicit operator string?(JToken? value) => null;
        public static implicit operator JToken(string? value) => null!;
        public System.Dynamic.DynamicMetaObject GetMetaObject(System.Linq.Expressions.Expression parameter) => null!;
    }
    public class JObject : JToken
    {
        public static new JObject Parse(string json) => null!;
        public static new JObject FromObject(object value) => null!;
        public void Add(string propertyName, JToken? value) { }
        public JToken? this[string propertyName] { get => null; set { } }
    }
    public class JArray : JToken
    {
        public static new JArray Parse(string json) => null!;
        public void Add(JToken item) { }
    }
}
